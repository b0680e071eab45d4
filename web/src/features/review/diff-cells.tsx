import { EXPLANATION_LABELS } from '@kipimo/shared';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { Base, Change, DiffRow } from './diff-rows.js';

/** What was asked, with its code and unit. */
export function Label({ row: { cell } }: { row: DiffRow }) {
  const { t } = useText();
  const { unitOf, partOf } = useValueWords();
  const { version, slice } = cell;
  const unit = unitOf(version.unit);
  return (
    <>
      <SaidText text={version.name} />
      {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
      <span className="block text-xs text-ink-2">
        {version.indicator}
        {unit && ` · ${unit}`}
      </span>
      {cell.definitionChanged && (
        <span className="block text-xs text-attention">{t('review.definition-changed')}</span>
      )}
    </>
  );
}

/** Narratives are read one after the other, each in a box that scrolls, also by keyboard. */
export function Texts({
  row: { was, now, cell },
  base,
  period,
}: {
  row: DiffRow;
  base: Base;
  period: string;
}) {
  const { t } = useText();
  const { written } = useValueWords();
  const sides = [
    { head: t('review.column.now', { period }), words: now ? written(now, cell.version) : '' },
    {
      head: was?.year ? String(was.year) : t(`review.column.was.${base}`),
      words: was ? written(was, cell.version) : '',
    },
  ];
  return sides.map(({ head, words }) => (
    <div key={head} className="mb-2">
      <p className="text-xs text-ink-2">{head}</p>
      <p tabIndex={0} className="max-h-32 w-full min-w-56 overflow-y-auto whitespace-pre-wrap">
        {words || t('review.empty')}
      </p>
    </div>
  ));
}

/** The base's value and its year. */
export function Was({ row: { was, cell } }: { row: DiffRow }) {
  const { written } = useValueWords();
  const words = was ? written(was, cell.version) : '';
  if (!words) return <span className="text-ink-2">–</span>;
  return (
    <span className="text-ink-2">
      {words}
      {was?.year && <span className="block text-xs">{String(was.year)}</span>}
    </span>
  );
}

/** What the report says now. */
export function Now({ row: { now, cell } }: { row: DiffRow }) {
  const { t } = useText();
  const { written } = useValueWords();
  const words = now ? written(now, cell.version) : '';
  return words ? (
    <span className="font-medium">{words}</span>
  ) : (
    <span className="text-ink-2">{t('review.empty')}</span>
  );
}

/** The difference and, for entered numbers, its ratio. */
export function Changed({ row: { change, cell } }: { row: DiffRow }) {
  const { t, format } = useText();
  if (!change || isZero(change)) return <span className="text-ink-2">–</span>;
  const { valueType } = cell.version;
  if (valueType === 'yes_no') return <>{t('review.change.answer')}</>;
  const { difference, ratio } = change;
  const sign = Number(difference) > 0 ? '+' : '';
  const words =
    typeof difference === 'number'
      ? format.number(difference, cell.version.decimals)
      : format.exact(difference);
  return (
    <>
      {sign}
      {words}
      {/* A level is a place in an order: half as much again of it says nothing. */}
      {ratio !== null && valueType !== 'score' && (
        <span className="block text-xs text-ink-2">
          {sign}
          {format.percent(ratio, 0)}
        </span>
      )}
    </>
  );
}

const isZero = ({ difference }: Change) => Number(difference) === 0;

/** What rules noticed, what the author said, the evidence that is there, and the one that the definition asks for. */
export function Remarks({ row: { issues, cell, isComputed, evidence } }: { row: DiffRow }) {
  const { t, say } = useText();
  const ruleWords = useRuleWords();
  const { note = null, explanation = null } = cell.entry ?? {};
  return (
    <div className="space-y-1">
      {issues.map((issue) => (
        <p key={issue.rule} className={issue.severity === 'info' ? 'text-ink-2' : 'text-attention'}>
          {ruleWords(issue)}
        </p>
      ))}
      {explanation && <p>{t('review.explanation', { words: say(EXPLANATION_LABELS[explanation]).words })}</p>}
      {note && <p>{t('review.note', { note })}</p>}
      {cell.mark && <p className="text-ink-2">{t('review.marked', { reason: cell.mark.reason })}</p>}
      {!isComputed && cell.entry && (
        <p className={evidence > 0 ? '' : 'text-ink-2'}>
          {evidence > 0 ? t('review.tier.documented', { n: evidence }) : t('review.tier.self-reported')}
        </p>
      )}
      {!isComputed && cell.version.evidenceRule && (
        <p className="text-xs text-ink-2">
          {t('review.evidence')} <SaidText text={{ en: cell.version.evidenceRule }} />
        </p>
      )}
    </div>
  );
}
