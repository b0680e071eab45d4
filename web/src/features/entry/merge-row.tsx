import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Button } from '../../ui/button.js';
import type { Choice, TornCell } from './merge-panel.js';
import type { CellContent } from './outbox.js';
import { questionOf } from './report-cells.js';
import type { Report } from './report.query.js';
import { contentWith, errorsIn, readTyped } from './typed-value.js';

const choices = {
  mine: 'device.merge.keep-mine',
  theirs: 'device.merge.take-theirs',
  new: 'device.merge.new',
} as const;

/** One cell: what stood there, what each wrote, who and when, and what is to stand. */
export function MergeRow({
  row,
  at,
  name,
  report,
  isActive,
  isEditing,
  decision,
  onFocus,
  onMine,
  onTheirs,
  onEdit,
  onNew,
}: {
  row: TornCell;
  at: number;
  name: ReactNode;
  report: Report;
  isActive: boolean;
  isEditing: boolean;
  decision: { readonly choice: Choice; readonly content: CellContent } | null;
  onFocus: () => void;
  onMine: () => void;
  onTheirs: () => void;
  onEdit: () => void;
  onNew: (content: CellContent) => void;
}) {
  const { t, format } = useText();
  const { written } = useValueWords();
  const { cell, draft, theirs } = row;
  const said = (content: CellContent | null | undefined) =>
    (content && written(content, cell.version)) || t('device.merge.empty');
  const pressed = (choice: Choice) => decision?.choice === choice;
  const column = 'block py-1 align-top md:table-cell md:py-3 md:pr-4';
  return (
    <tr
      data-row={at}
      tabIndex={isActive ? 0 : -1}
      aria-current={isActive || undefined}
      onFocus={onFocus}
      className="block border-b border-rule py-3 outline-offset-[-2px] aria-[current=true]:bg-wash md:table-row md:py-0"
    >
      <th scope="row" className={`${column} max-w-line text-left font-medium`}>
        {name}
      </th>
      <td className={`${column} text-ink-2`}>
        <span className="md:hidden">{t('device.merge.earlier')}: </span>
        <span className="tabular">
          {draft.base === undefined ? t('device.merge.unknown') : said(draft.base)}
        </span>
      </td>
      <td className={column}>
        <span className="text-ink-2 md:hidden">{t('device.merge.mine')}: </span>
        <span className="text-base tabular">{said(draft.content)}</span>
        {draft.content.note && <span className="block text-ink-2">{draft.content.note}</span>}
      </td>
      <td className={column}>
        <span className="text-ink-2 md:hidden">{t('device.merge.theirs')}: </span>
        <span className="text-base tabular">{said(theirs)}</span>
        {theirs.note && <span className="block text-ink-2">{theirs.note}</span>}
        <span className="block text-xs text-ink-2">
          {theirs.changedBy ?? t('device.merge.somebody')}, {format.moment(theirs.changedAt)}
        </span>
      </td>
      <td className={column}>
        <span className="flex flex-wrap gap-2">
          {(['mine', 'theirs', 'new'] as const).map((choice, index) => (
            <Button
              key={choice}
              aria-pressed={pressed(choice)}
              aria-keyshortcuts={String(index + 1)}
              weight={pressed(choice) ? 'primary' : 'plain'}
              onClick={choice === 'mine' ? onMine : choice === 'theirs' ? onTheirs : onEdit}
            >
              {t(choices[choice])}
            </Button>
          ))}
        </span>
        {isEditing && <NewValue row={row} report={report} onNew={onNew} />}
        {decision?.choice === 'new' && !isEditing && (
          <span className="mt-1 block text-base tabular">{said(decision.content)}</span>
        )}
      </td>
    </tr>
  );
}

/** A third value, read as the field of the form reads it. */
function NewValue({
  row: { cell, draft },
  report,
  onNew,
}: {
  row: TornCell;
  report: Report;
  onNew: (content: CellContent) => void;
}) {
  const { t, language } = useText();
  const [isUnread, setUnread] = useState(false);
  const read = (raw: string) => {
    const currency = draft.content.currency ?? report.currency;
    const question = questionOf(cell, currency);
    const outcome = readTyped(raw, question, language);
    if (outcome.kind !== 'value') return setUnread(true);
    const content = contentWith(draft.content, question, outcome.value, currency);
    if (errorsIn(question, content).length > 0) return setUnread(true);
    onNew(content);
  };
  return (
    <label className="mt-2 block">
      <span className="text-xs text-ink-2">{t('device.merge.new-value')}</span>
      <input
        autoFocus
        className="block min-h-11 w-full rounded-sm border border-field bg-paper px-2 text-base md:min-h-9"
        aria-invalid={isUnread}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          read(event.currentTarget.value);
        }}
      />
      {isUnread && (
        <span role="alert" className="block text-error">
          {t('device.merge.unread')}
        </span>
      )}
    </label>
  );
}
