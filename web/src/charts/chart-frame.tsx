import type { ChartReason, ChartSpec } from '@kipimo/shared';
import { use, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Illustrative } from '../ui/illustrative.js';
import { ChartDoor } from './chart-door.js';
import { ChartTable } from './chart-table.js';
import { downloadCsv } from './download-csv.js';
import { hasValues } from './has-values.js';
import { summarySentences } from './summary-sentences.js';
import { TakeAway } from './take-away.js';
import { useChartWords } from './use-chart-words.js';

/** What stands around every chart: its facts, its words, its table and its file. */
export function ChartFrame({
  spec,
  headingLevel,
  asTable = false,
  judgedAbove = false,
  children,
}: {
  spec: ChartSpec;
  asTable?: boolean;
  judgedAbove?: boolean;
  headingLevel: 2 | 3;
  children: ReactNode;
}) {
  const { t, format } = useChartWords();
  // Drawn by the server, for readers without JavaScript: nobody there could open it
  const [open, setOpen] = useState(typeof document === 'undefined');
  const id = useId();
  const table = useRef<HTMLDivElement>(null);
  const door = use(ChartDoor);
  const Heading = `h${headingLevel}` as const;
  const refused = spec.comparability.outcome === 'not_comparable';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    setOpen(true);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[tabindex]')?.focus());
  };

  return (
    <figure
      aria-labelledby={`${id}-title`}
      className="min-w-0 border-t border-ink pt-3"
      onKeyDown={onKeyDown}
    >
      <figcaption className="mb-3">
        <Heading id={`${id}-title`} className="font-serif text-lg text-ink">
          {spec.title}
        </Heading>
        <p className="text-sm text-ink-2">{spec.subtitle}</p>
        {spec.demonstration && <Illustrative />}
      </figcaption>
      {refused ? (
        <NotComparable reasons={spec.comparability.reasons} />
      ) : asTable && hasValues(spec) ? (
        <ChartTable spec={spec} />
      ) : hasValues(spec) ? (
        children
      ) : (
        <p className="bg-wash px-4 py-8 text-sm text-ink-2">{t('chart.empty')}</p>
      )}
      <div className="mt-3 max-w-line space-y-1 text-sm text-ink-2">
        {!refused && <SummaryText spec={spec} whole={open} />}
        <Caveats spec={spec} judgedAbove={judgedAbove} />
      </div>
      <p className="tabular mt-2 flex flex-wrap gap-x-3 text-xs text-ink-2">
        {spec.count && <span>{t('chart.n', spec.count)}</span>}
        <span>{t('chart.as-of', { date: format.date(spec.asOf, 'medium') })}</span>
        <span>{t('chart.source', { source: spec.source })}</span>
        {/* A map says where institutions are: nothing on it is compared. */}
        {spec.kind !== 'map' && spec.comparability.outcome === 'comparable' && (
          <span>{t('chart.outcome.comparable')}</span>
        )}
      </p>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
        {!asTable && (
          <button
            type="button"
            className="link min-h-6"
            aria-expanded={open}
            aria-controls={`${id}-table`}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'chart.table.hide' : 'chart.table.show')}
          </button>
        )}
        <button
          type="button"
          className="link min-h-6"
          aria-label={t('chart.csv.long')}
          onClick={() => downloadCsv(spec)}
        >
          {t('chart.csv')}
        </button>
        <TakeAway spec={spec} />
        {hasValues(spec) && door?.(spec)}
      </div>
      <div id={`${id}-table`} ref={table} hidden={!open || asTable} className="mt-3">
        {open && !asTable && <ChartTable spec={spec} />}
      </div>
    </figure>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}

/** In place of a picture that would mislead: what stands against it. */
function NotComparable({ reasons }: { reasons: readonly ChartReason[] }) {
  const { t } = useChartWords();
  return (
    <div className="border-l-2 border-attention bg-attention-wash px-4 py-4 text-sm">
      <p className="font-medium">{t('chart.outcome.not_comparable')}</p>
      <Reasons reasons={reasons} />
    </div>
  );
}

/** The picture in sentences; its details are always there to be read out, and in sight beside the table. */
function SummaryText({ spec, whole }: { spec: ChartSpec; whole: boolean }) {
  const { said, detail } = summarySentences(spec, useChartWords());
  return (
    <p data-summary>
      {said.join(' ')} <span className={whole ? undefined : 'sr-only'}>{detail.join(' ')}</span>
    </p>
  );
}

function Caveats({ spec, judgedAbove }: { spec: ChartSpec; judgedAbove: boolean }) {
  const { t, gap } = useChartWords();
  const { comparability, missing, notes } = spec;
  const blanks = missing.filter(({ count }) => count > 0);
  return (
    <>
      {comparability.outcome === 'with_caveats' && !judgedAbove && (
        <div>
          <p className="text-attention">{t('chart.outcome.with_caveats')}</p>
          <Reasons reasons={comparability.reasons} />
        </div>
      )}
      {blanks.length > 0 && (
        <p>
          {t('chart.missing', {
            list: blanks
              .map(({ reason, count }) => t('chart.missing-item', { reason: gap(reason), count }))
              .join(' · '),
          })}
        </p>
      )}
      {notes?.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;

function Reasons({ reasons }: { reasons: readonly ChartReason[] }) {
  const { t } = useChartWords();
  const named = [...new Set(reasons.map(({ rule }) => rule))];
  return (
    <ul className="space-y-0.5">
      {named.map((name) => {
        const known = rules.find((rule) => rule === name);
        return (
          <li key={name}>
            <span className="tabular mr-1.5 text-xs">{name}</span>
            {known ? t(`chart.rule.${known}`) : t('chart.rule.other', { rule: name })}
          </li>
        );
      })}
    </ul>
  );
}
