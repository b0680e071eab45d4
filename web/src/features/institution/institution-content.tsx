import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Tabs } from '../../ui/tabs.js';
import type { InstitutionFacts } from './institution.query.js';
import { Memberships, Names } from './names-and-memberships.js';
import { Particulars } from './particulars.js';
import { Reports } from './reports.js';
import { Link } from '../../ui/link.js';

/** The initiatives it is or was in, each once; those with rounds are the ones it can have reported in. */
export function initiativesOf({ memberships }: Pick<InstitutionFacts, 'memberships'>) {
  const all = new Map(memberships.map(({ initiative }) => [initiative.code, initiative]));
  return [...all.values()].filter(({ rounds }) => rounds.length > 0);
}

/** One institution: who it is, in what it takes part, and what it reported. */
export function InstitutionContent({ institution }: { institution: InstitutionFacts }) {
  const { t, say } = useText();
  const { selection, hrefWith, hrefTo } = useSelection();
  const initiatives = initiativesOf(institution);
  const shown = initiatives.find(({ code }) => code === selection.initiative) ?? initiatives[0];
  return (
    <>
      <Particulars institution={institution} />
      {shown && (
        <p className="mt-3 text-sm print:hidden">
          <Link
            className="link"
            to={hrefTo(`/institutions/${institution.code}/print`, { initiative: shown.code })}
          >
            {t('institution.paper')}
          </Link>
        </p>
      )}
      <Names institution={institution} />
      <Section id="memberships" title={t('institution.memberships.title')}>
        {institution.memberships.length > 0 ? (
          <Memberships memberships={institution.memberships} />
        ) : (
          <Empty>{t('institution.memberships.none')}</Empty>
        )}
      </Section>
      {initiatives.length > 1 && shown && (
        <div className="mt-10">
          <Tabs
            label={t('institution.initiatives')}
            tabs={initiatives.map(({ code, name }) => ({
              label: say(name).words,
              to: hrefWith({ initiative: code }),
              current: code === shown.code,
            }))}
          />
        </div>
      )}
      {shown ? (
        <Reports institution={institution} initiative={shown.code} />
      ) : (
        <div className="mt-10">
          <Empty>{t('institution.no-rounds')}</Empty>
        </div>
      )}
    </>
  );
}
