import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useText } from '../../i18n/use-text.js';
import { CockpitGridRow } from './cockpit-grid-row.js';
import { orders, type Order } from './cockpit-rows.js';
import type { CockpitRow, CockpitSection } from './cockpit.query.js';
import { moved, placeOf, type Place } from './grid-place.js';
import { useCockpitWords } from './use-cockpit-words.js';

/** What a key does to the selection, beyond moving in the grid. */
export interface GridActions {
  toggle: (code: string) => void;
  toggleAll: () => void;
  /** Acts on the selection, or on this institution when nothing is selected. */
  extend: (code: string) => void;
  remind: ((code: string) => void) | null;
  open: (row: CockpitRow) => void;
  clear: () => void;
}

const head =
  'sticky top-0 z-10 border-b border-field bg-paper px-2 py-2 align-bottom text-xs font-medium text-ink-2';

/** Institutions by sections. One stop for Tab; inside, the arrows move, and keys act. */
export function CockpitGrid({
  rows,
  sections,
  selected,
  actions,
  order,
  onOrder,
  caption,
}: {
  rows: readonly CockpitRow[];
  sections: readonly CockpitSection[];
  selected: ReadonlySet<string>;
  actions: GridActions;
  order: Order;
  onOrder: (order: Order) => void;
  caption: string;
}) {
  const { t, say } = useText();
  const words = useCockpitWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const columns = sections.length + 4;
  const here: Place = { row: Math.min(place.row, rows.length - 1), column: place.column };

  const go = (to: Place) => {
    setPlace(to);
    body.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const row = at && rows[at.row];
    if (!at || !row || event.altKey) return;
    const to = moved(at, event, { rows: rows.length, columns });
    const act: Record<string, () => void> = {
      x: () => actions.toggle(row.institution.code),
      ' ': () => actions.toggle(row.institution.code),
      a: actions.toggleAll,
      e: () => actions.extend(row.institution.code),
      r: () => actions.remind?.(row.institution.code),
      Enter: () => actions.open(row),
      Escape: actions.clear,
    };
    const chosen = event.ctrlKey || event.metaKey ? undefined : act[event.key];
    if (!to && !chosen) return;
    event.preventDefault();
    if (to) go(to);
    else chosen?.();
  };
  const focused = useCallback((event: FocusEvent) => {
    const at = placeOf(event.target);
    if (at) setPlace(at);
    setPointed(at);
  }, []);
  const hovered = useCallback((event: MouseEvent) => setPointed(placeOf(event.target)), []);

  const sortable = (by: Order, label: string, className = '') => (
    <th
      role="columnheader"
      scope="col"
      aria-sort={order === by ? (by === 'questions' ? 'descending' : 'ascending') : 'none'}
      className={`${head} ${className}`}
    >
      <button
        type="button"
        onClick={() => onOrder(order === by ? orders[0] : by)}
        className="link font-medium"
      >
        {label}
        <span aria-hidden="true">{order === by ? (by === 'questions' ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );

  const shownRow = pointed && rows[pointed.row];
  const shownSection = pointed && sections[pointed.column - 1];
  const shownCell =
    shownRow && shownSection && shownRow.cells.find(({ section }) => section === shownSection.code);
  return (
    <div>
      <div className="relative max-h-[75vh] overflow-auto border-b border-rule">
        <table
          role="grid"
          aria-label={caption}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns}
          aria-multiselectable="true"
          className="w-full border-separate border-spacing-0 text-left text-sm"
        >
          <thead>
            <tr role="row">
              {sortable('name', t('rounds.institution'), 'left-0 z-20 pl-0')}
              {sections.map(({ code, name }) => (
                <th key={code} role="columnheader" scope="col" className={`${head} text-center`}>
                  {say(name).words}
                </th>
              ))}
              {sortable('due', t('rounds.due'))}
              {sortable('questions', t('rounds.questions'), 'text-right')}
              {sortable('activity', t('rounds.activity'), 'pr-0')}
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={keyDown}
            onFocus={focused}
            onMouseOver={hovered}
            onMouseLeave={() => setPointed(null)}
          >
            {rows.map((row, index) => (
              <CockpitGridRow
                key={row.institution.code}
                row={row}
                sections={sections}
                index={index}
                activeColumn={here.row === index ? here.column : null}
                selected={selected.has(row.institution.code)}
                onToggle={actions.toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="mt-2 min-h-10 max-w-line text-sm text-ink-2">
        {shownRow && shownSection && shownCell
          ? `${shownRow.institution.name} · ${words.cell(shownSection, shownCell)} ${words.missing(shownSection, shownCell)}`
          : t('rounds.keys')}
      </p>
    </div>
  );
}
