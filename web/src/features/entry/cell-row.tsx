import { type DerivedValue, isAnswered, isWarningReason } from '@kipimo/shared';
import { memo, use, useId, useState } from 'react';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { useValueWords } from '../../reporting/value-words.js';
import { BlankReason } from './blank-reason.js';
import { asksForANote, cellState, type CellState, openIssues } from './cell-state.js';
import { Computed } from './computed.js';
import { DefinitionText } from './definition-text.js';
import { LaterContext, useForm } from './form-context.js';
import type { CellContent, Draft, FoundIssue } from './outbox.js';
import { contentIn, isAsked, isReturned, type LastComputed } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import type { SavingState } from './report-saver.js';
import { useTypedField } from './use-typed-field.js';
import { ValueControl } from './value-control.js';

const tones: Record<CellState, 'plain' | 'attention' | 'error' | 'done' | 'quiet'> = {
  computed: 'quiet',
  conflict: 'error',
  unread: 'error',
  refused: 'error',
  wrong: 'error',
  on_device: 'attention',
  saving: 'plain',
  returned: 'attention',
  carried: 'attention',
  to_confirm: 'attention',
  needs_reason: 'attention',
  saved: 'done',
  empty: 'plain',
  optional: 'quiet',
};

const isReason = (explanation: CellContent['explanation']) =>
  explanation === 'other' || isWarningReason(explanation);

interface RowProps {
  cell: ReportCell;
  draft: Draft | undefined;
  issues: readonly FoundIssue[];
  saving: SavingState['kind'];
  derived: DerivedValue | null;
  /** A computed cell's value a year earlier, from the parts of that year. */
  last: LastComputed | null;
  isEditable: boolean;
  /** What the parts of this cell hold, joined by `|`, so that a row is drawn again only when one changes. */
  parts: string;
  /** Whether its parts are shown; said to the form, which shows their rows. */
  isOpened: boolean;
  onParts: (indicator: string) => void;
}

/** One question: what is asked, what stood there last year, what stands there now, and how it stands. */
export const CellRow = memo(function CellRow({
  cell,
  draft,
  issues,
  saving,
  derived,
  last,
  isEditable,
  parts,
  isOpened,
  onParts,
}: RowProps) {
  const { t } = useText();
  const { period } = useForm();
  const later = use(LaterContext);
  const { unitOf, basisOf, partOf } = useValueWords();
  const id = useId();
  const field = useTypedField(cell, draft);
  const [isNoteOpen, setNoteOpen] = useState(false);
  const { version, slice } = cell;
  const content = contentIn(cell, draft);
  const state = cellState(cell, draft, issues, saving, field.unread !== null);
  const told = draft?.refused.length ? draft.refused : openIssues(issues);
  const hasNote =
    isNoteOpen || content.note !== null || isReason(content.explanation) || asksForANote(issues);
  const isWrong = ['unread', 'refused', 'wrong'].includes(state);
  const meaning = [unitOf(version.unit), basisOf(version, period)].filter(Boolean).join(' · ');
  const described = [`${id}-meaning`, `${id}-last`, `${id}-state`, told.length > 0 && `${id}-issues`]
    .filter(Boolean)
    .join(' ');
  const returned = isReturned(cell) && !draft ? cell.mark : null;
  return (
    <div
      data-state={state}
      className={`grid scroll-mt-24 gap-x-6 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_8rem_18rem] ${slice ? 'md:pl-6' : ''}`}
    >
      <div className="min-w-0">
        <p id={`${id}-label`} className="font-medium">
          <SaidText text={version.name} />
          {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
        </p>
        <div id={`${id}-meaning`} className="mt-1 text-sm text-ink-2">
          {slice ? <p>{meaning}</p> : <DefinitionText cell={cell} meaning={meaning} />}
        </div>
        {returned && (
          <p className="mt-2 border-l-2 border-attention pl-3 text-sm">
            <span className="font-medium text-attention">
              {t('entry.returned.by', { name: returned.markedBy ?? '' })}
            </span>{' '}
            {returned.reason}
          </p>
        )}
      </div>
      <LastValue id={`${id}-last`} cell={cell} last={last} />
      <div className="min-w-0 space-y-2">
        {!isAsked(cell) ? (
          <Computed cell={cell} derived={derived} />
        ) : isEditable ? (
          <ValueControl
            cell={cell}
            draft={draft}
            field={field}
            describedBy={described}
            labelId={`${id}-label`}
            isInvalid={isWrong}
          />
        ) : (
          <ReadOnly cell={cell} />
        )}
        {isAsked(cell) && later && <later.Locked cell={cell} />}
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {(isEditable || state === 'returned') && (
            <span id={`${id}-state`} className="min-w-0 [&>span]:whitespace-normal">
              <Badge tone={tones[state]}>{t(`entry.state.${state}`)}</Badge>
            </span>
          )}
          {isEditable && isAsked(cell) && !slice && (
            <BlankReason cell={cell} draft={draft} labelId={`${id}-label`} />
          )}
          {isEditable && isAsked(cell) && !hasNote && isAnswered(content) && (
            <button
              type="button"
              className="link min-h-11 text-sm md:min-h-6"
              aria-describedby={`${id}-label`}
              onClick={() => setNoteOpen(true)}
            >
              {t('entry.note.add')}
            </button>
          )}
        </div>
        {isEditable && field.unread && later && (
          <later.Unreadable cell={cell} draft={draft} unread={field.unread} currency={field.currency} />
        )}
        {isEditable && isAsked(cell) && later && (
          <later.CellCare
            cell={cell}
            content={content}
            parts={parts}
            isOpen={isOpened}
            onParts={onParts}
            labelId={`${id}-label`}
          />
        )}
        {told.length > 0 && later && <later.CellIssues id={`${id}-issues`} issues={told} isWrong={isWrong} />}
        {draft?.theirs && later && <later.ConflictChoice cell={cell} draft={draft} theirs={draft.theirs} />}
        {isAsked(cell) && hasNote && later && (
          <later.NoteField
            cell={cell}
            content={content}
            isEditable={isEditable}
            isAskedFor={asksForANote(issues)}
            isJustOpened={isNoteOpen}
            labelId={`${id}-label`}
          />
        )}
      </div>
    </div>
  );
});

function LastValue({ id, cell, last }: { id: string; cell: ReportCell; last: LastComputed | null }) {
  const { t } = useText();
  const { written } = useValueWords();
  const { version } = cell;
  const previous = cell.previous ?? last;
  const words = previous ? written(previous, version) : '';
  const isLong = version.valueType === 'narrative';
  return (
    <div id={id} className="text-sm text-ink-2 md:pt-1.5 md:text-right">
      {previous && words ? (
        <>
          <span className="md:hidden">{t('entry.last', { year: String(previous.year) })} </span>
          <span className={isLong ? 'line-clamp-6 text-left text-xs' : 'whitespace-nowrap tabular'}>
            {words}
          </span>
          <span className="hidden text-xs md:block">{String(previous.year)}</span>
        </>
      ) : (
        isAsked(cell) && <span>{t('entry.last.none')}</span>
      )}
    </div>
  );
}

function ReadOnly({ cell }: { cell: ReportCell }) {
  const { written } = useValueWords();
  const words = cell.entry ? written(cell.entry, cell.version) : '';
  const look = cell.version.valueType === 'narrative' ? 'whitespace-pre-wrap' : 'tabular md:text-right';
  return <p className={`text-base ${look}`}>{words || '–'}</p>;
}
