import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { momentOf } from '../../figures/panel.js';
import { queryOf } from '../../figures/query.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty, Notice } from '../../ui/notice.js';
import { Finding, Section } from '../../ui/page-title.js';
import {
  InstitutionProfileDocument,
  type InstitutionFacts,
  type ProfileAnswer,
  type ProfileSeries,
} from './institution.query.js';
import { domainsOf, domainSpec, isDrawn, progressSpec } from './profile.chart.js';
import { recordFinding } from './record-finding.js';
import { ReportingRecord } from './record.js';
import { SaidBeside } from './said-beside.js';
import { Narratives, YesNoAnswers } from './written-answers.js';
import { Link } from '../../ui/link.js';

/** Tells a visitor what of an institution is public, and why the rest is not here. */
function WhatIsShown() {
  const { t } = useText();
  const { viewer, unknown } = useSession();
  if (viewer || unknown) return null;
  return (
    <div className="mt-8">
      <Notice title={t('institution.public.title')}>{t('institution.public.words')}</Notice>
    </div>
  );
}

function Targets({ institution, profile }: { institution: InstitutionFacts; profile: ProfileAnswer }) {
  const words = useFigureWords();
  const withTarget = profile.series.flatMap((one) => (one.target ? [{ ...one, target: one.target }] : []));
  if (withTarget.length === 0) return <Empty>{words.t('institution.targets.none')}</Empty>;
  return (
    <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2 [&>*]:min-w-0">
      {withTarget.map((one: ProfileSeries & { target: NonNullable<ProfileSeries['target']> }) => (
        <Chart
          key={one.indicator.code}
          spec={progressSpec(one, institution, profile.receipt, words)}
          headingLevel={3}
        />
      ))}
    </div>
  );
}

/** What an institution reported in one initiative: every domain, its targets, and the reports themselves. */
export function Reports({ institution, initiative }: { institution: InstitutionFacts; initiative: string }) {
  const words = useFigureWords();
  const { t } = words;
  const { selection, hrefTo } = useSelection();
  const { viewer } = useSession();
  const variables = {
    code: institution.code,
    initiative,
    asOf: momentOf(selection.asOf),
    currency: selection.currency,
  };
  const question = useRead(InstitutionProfileDocument, variables, { keepPrevious: true });
  const query = queryOf(InstitutionProfileDocument, variables);
  const hrefOf = (indicator: string) => hrefTo(`/initiatives/${initiative}/indicators/${indicator}`);
  return (
    <Answer
      of={question}
      skeleton={
        <div className="mt-10">
          <ChartSkeleton height="24rem" />
        </div>
      }
    >
      {({ institution: reports }) => {
        const { profile, record } = reports;
        const finding = recordFinding(reports, words);
        const domains = domainsOf(profile).filter(({ series }) =>
          series.some(({ points }) => points.length > 0),
        );
        if (!viewer && domains.length === 0 && record.length === 0)
          return (
            <div className="mt-10">
              <Notice title={t('institution.nothing.title')}>{t('institution.nothing.words')}</Notice>
            </div>
          );
        return (
          <>
            {finding && (
              <div className="mt-10">
                <Finding note={finding.note}>{finding.sentence}</Finding>
                {profile.receipt.demonstration && <Illustrative />}
              </div>
            )}
            <WhatIsShown />
            <Section id="figures" title={t('institution.profile.title')}>
              {domains.length === 0 && <Empty>{t('institution.profile.none')}</Empty>}
              <div className="space-y-12">
                {domains.map((domain) => (
                  <div key={domain.code}>
                    {domain.series.some(isDrawn) && (
                      <Chart
                        spec={domainSpec(domain, profile.receipt, words, { query, hrefOf })}
                        headingLevel={3}
                      />
                    )}
                    <YesNoAnswers series={domain.series} />
                    <Narratives series={domain.series} />
                    <SaidBeside institution={institution.code} asOf={variables.asOf} series={domain.series} />
                  </div>
                ))}
              </div>
            </Section>
            <Section id="targets" title={t('institution.targets.title')}>
              <Targets institution={institution} profile={profile} />
            </Section>
            <Section id="record" title={t('institution.record.title')}>
              <ReportingRecord record={record} />
              <p className="mt-3">
                <Link
                  to={hrefTo('/restatements', { initiative, institutions: [institution.code] })}
                  className="link"
                >
                  {t('institution.restatements')}
                </Link>
              </p>
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
