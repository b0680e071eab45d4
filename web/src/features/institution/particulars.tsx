import type { ReactNode } from 'react';
import { Confidence } from '../../figures/confidence.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import type { InstitutionFacts } from './institution.query.js';
import { Link } from '../../ui/link.js';

function Particular({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${wide ? 'col-span-2' : ''}`}>
      <dt className="text-xs text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const links: Record<string, (value: string) => string> = {
  ror: (value) => (value.startsWith('https://') ? value : `https://ror.org/${value}`),
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  isni: (value) => `https://isni.org/isni/${value.replaceAll(' ', '')}`,
};

/** Where it is, since when, in which languages it works, and under which numbers others know it. */
export function Particulars({ institution }: { institution: InstitutionFacts }) {
  const { t, say, format, language } = useText();
  const { hrefTo } = useSelection();
  const { acronym, city, country, foundedYear, workingLanguages, website, identifiers, confidence } =
    institution;
  const named = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-y border-rule py-4 text-sm md:grid-cols-3 lg:grid-cols-4">
      {acronym && <Particular label={t('institution.facts.acronym')}>{acronym}</Particular>}
      <Particular label={t('institution.facts.place')}>
        {city}
        {city && country ? ', ' : ''}
        {country && (
          <Link className="link" to={hrefTo(`/countries/${country.iso3}`)}>
            {say(country.name).words}
          </Link>
        )}
        {!city && !country && t('institution.facts.unknown')}
      </Particular>
      <Particular label={t('institution.facts.founded')}>
        {foundedYear ? format.year(foundedYear) : t('institution.facts.unknown')}
      </Particular>
      <Particular label={t('institution.facts.languages')}>
        {workingLanguages.length > 0
          ? format.list(workingLanguages.map((code) => named.of(code) ?? code))
          : t('institution.facts.unknown')}
      </Particular>
      {website && (
        <Particular label={t('institution.facts.website')} wide>
          <a className="link break-all" href={website} rel="noreferrer">
            {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        </Particular>
      )}
      {identifiers.length > 0 && (
        <Particular label={t('institution.facts.identifiers')} wide>
          <ul className="flex flex-wrap gap-x-4">
            {identifiers.map(({ scheme, value }) => {
              const short = value.replace(/^https:\/\/ror\.org\//, '');
              const href = links[scheme]?.(value);
              const label = `${scheme.toUpperCase()} ${short}`;
              return (
                <li key={`${scheme} ${value}`}>
                  {href ? (
                    <a className="link" href={href} rel="noreferrer">
                      {label}
                    </a>
                  ) : (
                    label
                  )}
                </li>
              );
            })}
          </ul>
        </Particular>
      )}
      <Particular label={t('institution.facts.confidence')}>
        <Confidence of={confidence} />
      </Particular>
      <Particular label={t('institution.facts.source')} wide>
        <span lang="en">{institution.source}</span>
      </Particular>
    </dl>
  );
}
