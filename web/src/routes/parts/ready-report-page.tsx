import type { ReactNode } from 'react';
import { StillCharts } from '../../charts/still-charts.js';
import { ReadyPath, ReadySplit } from '../../features/compare/ready-parts.js';
import { Pinnable } from '../../features/dossier/pinnable.js';
import { CompletenessByYear } from '../../features/initiative/completeness.js';
import { headlinesOf } from '../../features/initiative/headlines.js';
import { InitiativePageDocument, type InitiativeFacts } from '../../features/initiative/initiative.query.js';
import { Progress } from '../../features/initiative/progress.js';
import { Members } from '../../features/ready-report/members.js';
import { AsOfBanner } from '../../figures/as-of-banner.js';
import { momentOf, panelOf } from '../../figures/panel.js';
import { TrendFigure } from '../../figures/trend-figure.js';
import { useRead } from '../../graphql/use-read.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Skeleton } from '../../ui/notice.js';
import { PageTitle, Section } from '../../ui/page-title.js';

/** Pixels a chart of half the width, and of the whole, is laid out for; paper is about 680 wide. */
const half = 400;
const whole = 680;

/** A report that nobody has to write: one cohort, or a whole initiative, from finding to members. */
export default function ReadyReportPage() {
  return (
    <Speaking areas={areas}>
      <Content />
    </Speaking>
  );
}

/** Words of its own: no other page carries them. */
const areas = ['chart', 'compare', 'figures', 'initiative', 'ready-report', 'reporting'] as const;

function Content() {
  const { t } = useText();
  const { selection } = useSelection();
  const { initiatives } = useSession();
  const first = initiatives.find(({ institutionCount }) => institutionCount > 0)?.code;
  const code = selection.initiative ?? first;
  const question = useRead(InitiativePageDocument, { code: code ?? '' }, { enabled: code !== undefined });
  return (
    <Answer of={question} skeleton={<Skeleton rows={6} label={t('ui.loading')} />}>
      {({ initiative }) => <ReadyReport initiative={initiative} />}
    </Answer>
  );
}

function ReadyReport({ initiative }: { initiative: InitiativeFacts }) {
  const { t, say } = useText();
  const { may } = useSession();
  const { selection, select } = useSelection();
  const { fromYear, toYear, currency, asOf } = selection;
  const { code, cohorts, domains } = initiative;
  const cohort = cohorts.find((one) => one.code === selection.cohorts?.[0]);
  const shared = {
    initiative: code,
    who: panelOf(selection),
    fromYear,
    toYear,
    currency,
    asOf: momentOf(asOf),
  };
  const headlines = headlinesOf(domains, selection.headlines).map(({ domain, indicator }) => ({
    key: domain.code,
    domain: say(domain.name).words,
    name: say(indicator.current.name).words,
    input: { ...shared, indicator: indicator.code },
  }));
  const name = say(cohort?.name ?? initiative.name).words;
  return (
    <StillCharts value={whole}>
      <PageTitle lead={t('ready.lead')}>{t('ready.title', { name })}</PageTitle>
      <div className="mb-8 grid items-end gap-4 sm:grid-cols-[minmax(0,24rem)_auto] sm:justify-between print:hidden">
        <SelectField
          label={t('ready.about')}
          value={cohort?.code ?? ''}
          onChange={({ target }) => select({ cohorts: target.value ? [target.value] : undefined })}
        >
          <option value="">{t('ready.whole')}</option>
          {cohorts.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one.name).words}
            </option>
          ))}
        </SelectField>
        <p className="flex flex-wrap gap-2">
          <Button onClick={() => globalThis.print()}>{t('ready.print')}</Button>
          {may('dossier.write') && <ButtonLink to="/dossiers">{t('ready.own')}</ButtonLink>}
        </p>
      </div>
      <AsOfBanner />
      <Pinnable>
        <Section id="finding" title={t('ready.finding')}>
          <Progress initiative={code} />
        </Section>
        <Section id="domains" title={t('ready.domains')}>
          <Pair>
            {headlines.map(({ key, domain, input }) => (
              <div key={key} className="break-inside-avoid">
                <p className="mb-2 text-sm text-ink-2">{domain}</p>
                <TrendFigure input={input} headingLevel={3} />
              </div>
            ))}
          </Pair>
        </Section>
        <Section id="decomposition" title={t('ready.decomposition')}>
          <p className="mb-6 max-w-line text-sm text-ink-2">{t('ready.decomposition.words')}</p>
          <div className="space-y-10">
            {headlines.map(({ key, name: indicator, input }) => (
              <ReadySplit key={key} input={{ ...input, splitBy: 'none' }} name={indicator} />
            ))}
          </div>
        </Section>
        <Section id="completeness" title={t('ready.completeness')}>
          <CompletenessByYear initiative={code} />
        </Section>
        <Section id="targets" title={t('ready.targets')}>
          <p className="mb-6 max-w-line text-sm text-ink-2">{t('ready.targets.words')}</p>
          <Pair>
            {headlines.map(({ key, name: indicator, input }) => (
              <div key={key} className="break-inside-avoid">
                <ReadyPath input={input} name={indicator} />
              </div>
            ))}
          </Pair>
        </Section>
      </Pinnable>
      <Section id="members" title={t('ready.members')}>
        <Members initiative={code} cohort={cohort?.code} />
      </Section>
    </StillCharts>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return (
    <StillCharts value={half}>
      <div className="grid gap-x-8 gap-y-10 md:grid-cols-2 print:grid-cols-2 [&>*]:min-w-0">{children}</div>
    </StillCharts>
  );
}
