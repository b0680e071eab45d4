import { EXPLANATION_LABELS, isAnswered, offeredSlices, partsAgainstTotal } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Button } from '../../ui/button.js';
import { useForm } from './form-context.js';
import type { CellContent } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { groupedNumber } from './typed-value.js';

/** Whether last year's value may be copied: asked in the same way, and not a flow, which is counted anew each year. */
export function mayCarry(cell: ReportCell, content: CellContent): boolean {
  const { version, previous, definitionChanged, slice } = cell;
  const isStanding =
    ['stock', 'cumulative', 'score'].includes(version.basis) || version.valueType === 'yes_no';
  return isStanding && slice === '' && previous?.value != null && !definitionChanged && !isAnswered(content);
}

/** What a cell offers beyond its field: last year's value, what waits to be confirmed, its parts. */
export function CellCare({
  cell,
  content,
  parts,
  isOpen,
  onParts,
  labelId,
}: {
  cell: ReportCell;
  content: CellContent;
  /** What the parts of this cell hold, joined by `|`. */
  parts: string;
  /** Whether the parts are shown. */
  isOpen: boolean;
  onParts: (indicator: string) => void;
  labelId: string;
}) {
  const { t, say, format } = useText();
  const { change, flush, showMore, name, since } = useForm();
  const { written } = useValueWords();
  const { version, previous, definitionChanged, entry } = cell;
  const isByOther = entry?.changedBy != null && entry.changedBy !== name && entry.changedAt > since;
  const give = (next: CellContent) => {
    change(cell, next);
    flush();
  };
  const explain = (explanation: CellContent['explanation']) => give({ ...content, explanation });
  const isUnread =
    definitionChanged &&
    content.value !== null &&
    cell.slice === '' &&
    content.explanation !== 'new_definition';
  const hasParts = cell.slice === '' && offeredSlices(version.valueType, version.disaggregations).size > 0;
  return (
    <>
      {isByOther && (
        <p className="text-sm text-ink-2" role="status">
          {t('entry.other.changed', {
            name: entry.changedBy ?? '',
            value: written(entry, version) || t('entry.state.empty'),
            moment: format.moment(entry.changedAt),
          })}{' '}
          <button type="button" className="link min-h-11 md:min-h-6" onClick={() => showMore(pathOf(cell))}>
            {t('entry.conflict.discuss')}
          </button>
        </p>
      )}
      {mayCarry(cell, content) && previous && (
        <Button
          aria-describedby={labelId}
          onClick={() =>
            give({
              ...content,
              value: previous.value ?? null,
              currency: previous.currency ?? null,
              absence: null,
              explanation: 'carried',
            })
          }
        >
          {t('entry.carry', { year: String(previous.year), value: written(previous, version) })}
        </Button>
      )}
      {content.explanation === 'carried' && (
        <p className="flex flex-wrap items-center gap-3 text-sm text-attention">
          {t('entry.carried')}
          <Button aria-describedby={labelId} onClick={() => explain('unchanged')}>
            {t('entry.carried.confirm')}
          </Button>
        </p>
      )}
      {isUnread && (
        <Button aria-describedby={labelId} onClick={() => explain('new_definition')}>
          {t('entry.definition.confirm')}
        </Button>
      )}
      {(content.explanation === 'unchanged' || content.explanation === 'new_definition') && (
        <p className="text-sm text-ink-2">{say(EXPLANATION_LABELS[content.explanation]).words}</p>
      )}
      {version.valueType === 'score' && version.decimals === 0 && (
        <p className="text-sm text-ink-2">
          {t('entry.levels.words', { lowest: version.minimum ?? '', highest: version.maximum ?? '' })}
        </p>
      )}
      {hasParts && (
        <Parts
          total={content.value}
          known={parts.split('|').map((value) => value || null)}
          isOpen={isOpen}
          onToggle={() => onParts(version.indicator)}
          labelId={labelId}
        />
      )}
    </>
  );
}

/** The parts of a total: how much they make up, and what stays unknown, as a number with a name. */
function Parts({
  total,
  known,
  isOpen,
  onToggle,
  labelId,
}: {
  total: string | null;
  known: readonly (string | null)[];
  isOpen: boolean;
  onToggle: () => void;
  labelId: string;
}) {
  const { t, language } = useText();
  const hasParts = known.some((value) => value !== null);
  const sums = partsAgainstTotal(total, known);
  return (
    <div className="text-sm text-ink-2">
      <button
        type="button"
        className="link min-h-11 md:min-h-6"
        aria-expanded={isOpen}
        aria-describedby={labelId}
        onClick={onToggle}
      >
        {t(isOpen ? 'entry.parts.hide' : 'entry.parts.show')}
      </button>
      {hasParts && (
        <output className="block tabular">
          {t('entry.parts.sum', { known: groupedNumber(sums.known, language) })}
          {sums.unknown !== null && (
            <> · {t('entry.parts.unknown', { unknown: groupedNumber(sums.unknown, language) })}</>
          )}
        </output>
      )}
    </div>
  );
}
