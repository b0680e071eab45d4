import { momentOf } from '../../figures/panel.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { ButtonLink } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { PageTitle, Section } from '../../ui/page-title.js';
import { AttritionPanel } from './attrition-panel.js';
import {
  CohortAttritionDocument,
  CohortGroundDocument,
  CohortPageDocument,
  type Ground,
  MadeCohortDocument,
  type ShownCohort,
} from './cohorts.query.js';
import { MembershipStrip } from './membership-strip.js';
import { IndicatorChoice, indicatorOf } from './preview-panel.js';
import { timelineOf } from './timeline.js';
import { VersionHistory } from './version-history.js';
import { countsOf } from './year-counts.js';
import { Link } from '../../ui/link.js';

/** One cohort as it is or was held: who, when, who left, its versions, and how to ask with it. */
export function CohortPage({ code }: { code: string }) {
  const { selection } = useSelection();
  const asOf = momentOf(selection.asOf) ?? null;
  const question = useRead(CohortPageDocument, { code, asOf });
  return <Answer of={question}>{({ cohort }) => <Shown key={code} cohort={cohort} asOf={asOf} />}</Answer>;
}

function Shown({ cohort, asOf }: { cohort: ShownCohort; asOf: string | null }) {
  const { t, say } = useText();
  const { hrefTo } = useSelection();
  const { may } = useSession();
  const made = useRead(MadeCohortDocument, { code: cohort.code }, { enabled: may('cohort.make') });
  const ground = useRead(CohortGroundDocument, { initiative: cohort.initiative.code });
  const { version, code, initiative } = cohort;
  const name = say(cohort.name).words;
  const note = say(cohort.note).words;
  const inInitiative = { initiative: initiative.code };
  return (
    <>
      <PageTitle tab={name} lead={note || undefined}>
        {name}
      </PageTitle>
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm text-ink-2">
        <span>{say(initiative.name).words}</span>
        <span>
          {version
            ? t('cohorts.version', { n: version.number })
            : t(cohort.constructed ? 'cohorts.shipped.constructed' : 'cohorts.shipped')}
        </span>
        <span>{t(`cohorts.audience.${cohort.audience}`)}</span>
        {made.data?.madeCohort.madeBy && (
          <span>{t('cohorts.made-by', { name: made.data.madeCohort.madeBy })}</span>
        )}
      </p>
      <div className="mt-5 flex flex-wrap gap-2">
        <ButtonLink weight="primary" to={hrefTo('/compare', { ...inInitiative, who: [`cohort:${code}`] })}>
          {t('cohorts.compare')}
        </ButtonLink>
        {made.data?.madeCohort.mayChange && asOf === null && (
          <ButtonLink to={hrefTo(`/cohorts/${code}/edit`, inInitiative)}>{t('cohorts.change')}</ButtonLink>
        )}
        {may('cohort.make') && (
          <ButtonLink to={hrefTo('/cohorts/new', { ...inInitiative, cohorts: [code] })}>
            {t('cohorts.copy')}
          </ButtonLink>
        )}
      </div>
      <Section title={t('cohorts.members', { n: cohort.memberCount })} id="members">
        <Answer of={ground}>
          {(data) => (
            <MembershipStrip
              timeline={timelineOf(
                cohort.members,
                data.initiative.rounds.map(({ programmeYear }) => programmeYear),
              )}
              years={countsOf(cohort.members, data.initiative.rounds)}
            />
          )}
        </Answer>
      </Section>
      <Section title={t('cohorts.attrition')} id="attrition">
        <Answer of={ground}>{(data) => <Attrition cohort={code} asOf={asOf} ground={data} />}</Answer>
      </Section>
      {cohort.versions.length > 0 && <VersionHistory cohort={cohort} />}
      <Section title={t('cohorts.api')} id="api">
        <p className="max-w-line text-sm">{t('cohorts.api.words')}</p>
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <code className="border border-rule bg-wash px-2 py-1 text-sm break-all">{code}</code>
          <CopyButton text={code}>{t('cohorts.api.copy')}</CopyButton>
        </p>
        <pre className="mt-3 overflow-x-auto border border-rule bg-wash p-3 text-xs">{`trend(input: { initiative: "${initiative.code}", indicator: "RES-02", who: { cohorts: ["${code}"] }${
          version ? `, asOf: "${version.recordedFrom}"` : ''
        } })`}</pre>
      </Section>
      <p className="mt-8 text-sm">
        <Link className="link" to={hrefTo('/cohorts', inInitiative)}>
          {t('cohorts.all')}
        </Link>
      </p>
    </>
  );
}

function Attrition({ cohort, asOf, ground }: { cohort: string; asOf: string | null; ground: Ground }) {
  const { selection, select } = useSelection();
  const indicator = indicatorOf(ground, selection.indicator);
  const question = useRead(
    CohortAttritionDocument,
    { input: { cohort, indicator: indicator ?? '', asOf } },
    { enabled: indicator !== undefined, keepPrevious: true },
  );
  return (
    <>
      <div className="mb-5 max-w-96">
        <IndicatorChoice
          ground={ground}
          value={indicator ?? ''}
          onChoose={(code) => select({ indicator: code })}
        />
      </div>
      <Answer of={question}>{({ cohortAttrition }) => <AttritionPanel attrition={cohortAttrition} />}</Answer>
    </>
  );
}
