import { PanelBanner } from '../../figures/panel-banner.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cohorts } from './cohorts.js';
import { CompletenessByYear } from './completeness.js';
import { DatedFacts } from './dated-facts.js';
import { DomainTrends } from './domain-trends.js';
import { GroupComparison } from './group-comparison.js';
import { IndicatorList } from './indicator-list.js';
import { InitiativeInstitutionsDocument, type InitiativeFacts } from './initiative.query.js';
import { InitiativeParticulars } from './initiative-particulars.js';
import { InstitutionMap } from './institution-map.js';
import { InstitutionsTable } from './institutions-table.js';
import { membersShown, panelNames } from './panel-members.js';
import { Progress } from './progress.js';
import { RegionLinks } from './region-links.js';
import { Link } from '../../ui/link.js';

/** What an initiative without rounds has: its facts, and why there is no chart. */
function FactsAlone({ initiative }: { initiative: InitiativeFacts }) {
  const { t } = useText();
  return (
    <>
      <InitiativeParticulars initiative={initiative} />
      <Empty>{t('initiative.no-rounds')}</Empty>
      <Section id="facts" title={t('initiative.facts.title')}>
        <DatedFacts facts={initiative.facts} />
      </Section>
      <p className="mt-6 text-sm text-ink-2">
        {t('figures.source-of')} <span lang="en">{initiative.source}</span>
      </p>
    </>
  );
}

/** An initiative with rounds: what its reports say, whom it is about, and what is known of itself. */
export function InitiativeContent({ initiative }: { initiative: InitiativeFacts }) {
  const words = useText();
  const { t } = words;
  const { selection, hrefTo } = useSelection();
  const { code, rounds, cohorts, facts } = initiative;
  const institutions = useRead(InitiativeInstitutionsDocument, { code });
  if (rounds.length === 0) return <FactsAlone initiative={initiative} />;
  const members = institutions.data?.institutions.nodes;
  const names = panelNames(initiative, members ?? [], words);
  return (
    <>
      <PanelBanner
        names={names}
        count={
          members && !selection.cohorts
            ? { n: membersShown(members, selection).length, all: members.length }
            : undefined
        }
      />
      <Progress initiative={code} />
      <RegionLinks regions={names.regions ?? new Map()} />
      <InitiativeParticulars initiative={initiative} />
      <p className="text-sm print:hidden">
        <Link
          className="link"
          to={hrefTo('/dossiers/ready', { initiative: code, cohorts: selection.cohorts })}
        >
          {t('initiative.ready-report')}
        </Link>
      </p>
      <Section id="trends" title={t('initiative.trends.title')}>
        <DomainTrends initiative={initiative} />
      </Section>
      <Section id="groups" title={t('initiative.comparison.section')}>
        <GroupComparison initiative={initiative} />
      </Section>
      <Section id="institutions" title={t('initiative.institutions.title')}>
        <Answer of={institutions}>
          {({ institutions: { nodes } }) => (
            <>
              <InstitutionMap members={nodes} />
              <div className="mt-10">
                <InstitutionsTable initiative={code} members={nodes} />
              </div>
            </>
          )}
        </Answer>
      </Section>
      <Section id="reports" title={t('initiative.completeness.section')}>
        <CompletenessByYear initiative={code} />
      </Section>
      <Section id="cohorts" title={t('initiative.cohorts.title')}>
        <Cohorts cohorts={cohorts} />
      </Section>
      <Section id="indicators" title={t('initiative.indicators.title')}>
        <IndicatorList initiative={initiative} />
      </Section>
      <Section id="facts" title={t('initiative.facts.title')}>
        <DatedFacts facts={facts} />
      </Section>
    </>
  );
}

export function InitiativeLead({ initiative: { description } }: { initiative: InitiativeFacts }) {
  return <SaidText text={description} />;
}
