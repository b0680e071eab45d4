import { Chart } from '../../charts/chart.js';
import { Confidence } from '../../figures/confidence.js';
import { useSpellWords } from '../../figures/use-spell-words.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Empty } from '../../ui/notice.js';
import { Finding, Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Tabs } from '../../ui/tabs.js';
import { contextSpec } from './context.chart.js';
import type { CountryFacts, CountryInstitution } from './country.query.js';
import { placesSpec } from './places.chart.js';
import { Link } from '../../ui/link.js';

/** Region, capital, languages and currency, in one line. */
export function CountryLead({ country }: { country: CountryFacts }) {
  const { t, say, format, language } = useText();
  // A browser knows fewer languages than are spoken; a bare code would tell a reader nothing
  const named = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const tongues = [...new Set((country.languages ?? '').split(',').map((tag) => tag.trim().split('-')[0]))]
    .filter((code) => code !== undefined && /^[a-z]{2,3}$/.test(code))
    .map((code) => named.of(code as string) ?? '')
    .filter((name) => name !== '');
  const parts = [
    say(country.region.name).words,
    country.capital ? t('country.lead.capital', { name: country.capital }) : '',
    tongues.length > 0 ? format.list(tongues.slice(0, 5)) : '',
    t('country.lead.currency', { code: country.currency.code }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function InstitutionsTable({
  shown,
  initiative,
}: {
  shown: readonly CountryInstitution[];
  initiative: string | undefined;
}) {
  const { t, say } = useText();
  const { hrefTo } = useSelection();
  const spellWords = useSpellWords();
  return (
    <Table caption={t('country.institutions.caption', { n: shown.length })}>
      <thead>
        <tr>
          <ColumnHead>{t('country.institutions.name')}</ColumnHead>
          <ColumnHead>{t('country.institutions.city')}</ColumnHead>
          <ColumnHead>{t('country.institutions.member')}</ColumnHead>
          <ColumnHead>{t('country.institutions.confidence')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ code, name, acronym, city, confidence, memberships }) => (
          <tr key={code}>
            <RowHead className="md:max-w-96">
              <Link className="link" to={hrefTo(`/institutions/${code}`, { initiative })}>
                {name}
              </Link>
              {acronym && <span className="block text-xs text-ink-2">{acronym}</span>}
            </RowHead>
            <Cell>{city}</Cell>
            <Cell className="min-w-64 tabular">
              <ul>
                {memberships
                  .filter((spell) => initiative === undefined || spell.initiative.code === initiative)
                  .map((spell) => (
                    <li key={`${spell.initiative.code} ${spell.from} ${spell.until}`}>
                      <abbr title={say(spell.initiative.name).words} className="no-underline">
                        {spell.initiative.code}
                      </abbr>{' '}
                      {spellWords(spell)}
                    </li>
                  ))}
              </ul>
            </Cell>
            <Cell>
              <Confidence of={confidence} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A country's context as published, and the institutions in it by initiative; never a mean of them. */
export function CountryContent({ country }: { country: CountryFacts }) {
  const words = useText();
  const { t, say, format } = words;
  const { selection, hrefWith, hrefTo } = useSelection();
  const { service } = useSession();
  const asOf = service?.recordedUpTo ?? new Date().toISOString();
  const name = say(country.name).words;
  const initiatives = [
    ...new Map(
      country.institutions.flatMap(({ memberships }) =>
        memberships.map(({ initiative }) => [initiative.code, initiative]),
      ),
    ).values(),
  ];
  const chosen = initiatives.find(({ code }) => code === selection.initiative);
  const shown = country.institutions.filter(
    ({ memberships }) => !chosen || memberships.some(({ initiative }) => initiative.code === chosen.code),
  );
  return (
    <>
      <Finding note={t('country.finding-note', { date: format.date(asOf) })}>
        {t('country.finding', {
          n: country.institutions.length,
          country: name,
          initiatives: format.list(initiatives.map(({ name: initiative }) => say(initiative).words)),
        })}
      </Finding>
      <Section id="institutions" title={t('country.institutions.title')}>
        {country.institutions.length === 0 ? (
          <Empty>{t('country.institutions.none')}</Empty>
        ) : (
          <>
            {initiatives.length > 1 && (
              <div className="mb-6">
                <Tabs
                  label={t('country.initiatives.title')}
                  tabs={[
                    {
                      label: t('country.initiatives.all'),
                      to: hrefWith({ initiative: undefined }),
                      current: !chosen,
                    },
                    ...initiatives.map(({ code, name: words }) => ({
                      label: say(words).words,
                      to: hrefWith({ initiative: code }),
                      current: code === chosen?.code,
                    })),
                  ]}
                />
              </div>
            )}
            <InstitutionsTable shown={shown} initiative={chosen?.code} />
            <p className="mt-4 max-w-line text-sm text-ink-2">{t('country.institutions.no-mean')}</p>
            <ul className="mt-2 text-sm">
              {(chosen ? [chosen] : initiatives).map(({ code, name: initiative }) => (
                <li key={code} className="py-1">
                  <Link className="link" to={hrefTo(`/initiatives/${code}`, { countries: [country.iso3] })}>
                    {t('country.initiatives.figures', { country: name, initiative: say(initiative).words })}
                  </Link>
                </li>
              ))}
            </ul>
            <div className="mt-8">
              <Chart
                spec={placesSpec(country, shown, words, {
                  asOf,
                  hrefOf: (code) => hrefTo(`/institutions/${code}`),
                })}
                headingLevel={3}
              />
            </div>
          </>
        )}
      </Section>
      <Section id="context" title={t('country.context.title')}>
        {country.context.some(({ values }) => values.length > 0) ? (
          <Chart spec={contextSpec({ name, context: country.context }, asOf, words)} headingLevel={3} />
        ) : (
          <Empty>{t('country.context.none')}</Empty>
        )}
      </Section>
    </>
  );
}
