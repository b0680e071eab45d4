import { useState } from 'react';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { measuredWords } from '../../figures/measured-words.js';
import { PanelBanner } from '../../figures/panel-banner.js';
import { queryOf } from '../../figures/query.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { TrendInput } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import type { View } from '../../selection/selection.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { copyText } from '../../ui/copy-text.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty, Notice } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { Tabs } from '../../ui/tabs.js';
import { firstYearOf } from './compare.chart.js';
import { compareFinding } from './compare-finding.js';
import {
  CompareMembersDocument,
  CompareTrendDocument,
  type CompareInitiative,
  type CompareMember,
} from './compare.query.js';
import { Composition } from './composition.js';
import { Controls, viewOrder } from './controls.js';
import { Guardrail } from './guardrail.js';
import { Picture } from './picture.js';
import { type Explored, exploredOf, type UnknownPart } from './question.js';
import { useNamedCohorts } from './use-named-cohorts.js';
import { useViewKeys } from './use-view-keys.js';

const nobody: readonly CompareMember[] = [];

/** The explorer: what is compared, whether it may be, the picture, and where the change comes from. */
export function CompareContent({ initiative }: { initiative: CompareInitiative }) {
  const { t } = useFigureWords();
  const { selection } = useSelection();
  const members = useRead(CompareMembersDocument, { initiative: initiative.code });
  const known = members.data?.institutions.nodes;
  const { whole, isWhole } = useNamedCohorts(initiative, selection.who);
  const explored = exploredOf(selection, whole, known, isWhole);
  return (
    <div className="pb-20 md:pb-0">
      <Unknown parts={explored.unknown} />
      {!selection.who && <PanelBanner names={{}} />}
      <Controls initiative={whole} members={known ?? nobody} explored={explored} />
      {explored.input ? (
        <Compared explored={explored} input={explored.input} members={known ?? nobody} />
      ) : (
        <Empty>{t('compare.no-indicator')}</Empty>
      )}
    </div>
  );
}

function Compared({
  explored,
  input,
  members,
}: {
  explored: Explored;
  input: TrendInput;
  members: readonly CompareMember[];
}) {
  const { t } = useFigureWords();
  const { selection, hrefWith, select } = useSelection();
  const question = useRead(CompareTrendDocument, { input }, { keepPrevious: true });
  const show = (view: View) => select({ view: view === 'trend' ? undefined : view }, { replace: false });
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const { document, variables } = queryOf(CompareTrendDocument, { input });
    const done = await copyText(JSON.stringify({ query: document, variables }, null, 2));
    setCopied(t(done ? 'compare.query-copied' : 'compare.query-not-copied'));
  };
  useViewKeys(viewOrder, show, () => void copy());
  return (
    <>
      <p role="status" className="text-sm text-ink-2">
        {copied}
      </p>
      <Answer of={question} skeleton={<ChartSkeleton />}>
        {({ trend }) => (
          <div
            className={question.isPlaceholderData ? 'opacity-60' : undefined}
            aria-busy={question.isPlaceholderData}
          >
            <CompareFinding trend={trend} explored={explored} />
            <Guardrail trend={trend} />
            <Tabs
              label={t('compare.view')}
              tabs={viewOrder.map((view) => ({
                label: t(`compare.view.${view}`),
                to: hrefWith({ view: view === 'trend' ? undefined : view }),
                current: view === explored.view,
              }))}
            />
            <div className="mt-6">
              <Picture explored={explored} input={input} trend={trend} members={members} />
            </div>
            {selection.composition && <Composition input={input} trend={trend} members={members} />}
          </div>
        )}
      </Answer>
    </>
  );
}

function CompareFinding({
  trend,
  explored: { measure },
}: {
  trend: Parameters<typeof compareFinding>[0];
  explored: Explored;
}) {
  const words = useFigureWords();
  const finding = compareFinding(trend, measure, measuredWords(words, measure, firstYearOf(trend)), words);
  if (!finding) return null;
  return (
    <div className="mb-6">
      <Finding note={finding.note}>{finding.sentence}</Finding>
      {trend.receipt.demonstration && <Illustrative />}
    </div>
  );
}

/** Parts of the address that name nothing in this initiative: the rest is shown without them. */
function Unknown({ parts }: { parts: readonly UnknownPart[] }) {
  const { t, format } = useFigureWords();
  if (parts.length === 0) return null;
  const named = format.list(parts.map(({ name, value }) => `${t(`compare.unknown.${name}`)} ${value}`));
  return (
    <div className="mb-6">
      <Notice tone="attention" title={t('compare.unknown.title')}>
        {t('compare.unknown.words', { named })}
      </Notice>
    </div>
  );
}
