import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';

/**
 * A table that may be wider than the page: it scrolls in a box of its own, with its head and its first column in
 * place. The caption names it for everyone; `hideCaption` when a heading above already does.
 */
export function Table({
  caption,
  hideCaption = false,
  tall = false,
  children,
}: {
  caption: ReactNode;
  hideCaption?: boolean;
  /** Limits the height to the window, so that the head can stay in sight. */
  tall?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role="group"
      aria-label={typeof caption === 'string' ? caption : undefined}
      tabIndex={0}
      className={`relative overflow-x-auto border-b border-rule ${tall ? 'max-h-[80vh] overflow-y-auto' : ''}`}
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-sm text-ink-2'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type Cell = { numeric?: boolean };

/** A column's head; its unit, when it has one, stands here and not in every cell. */
export function ColumnHead({
  numeric,
  unit,
  className = '',
  children,
  ...rest
}: Cell & ThHTMLAttributes<HTMLTableCellElement> & { unit?: ReactNode }) {
  return (
    <th
      scope="col"
      {...rest}
      className={`sticky top-0 z-10 border-b border-field bg-paper px-3 py-2 align-bottom text-xs font-medium text-ink-2 first:left-0 first:z-20 first:pl-0 last:pr-0 ${numeric ? 'text-right' : ''} ${className}`}
    >
      {children}
      {unit && <span className="block font-normal">{unit}</span>}
    </th>
  );
}

/** A row's head: the first cell, which stays in sight when the table scrolls sideways. */
export function RowHead({ className = '', ...rest }: ThHTMLAttributes<HTMLTableCellElement>) {
  return (
    <th
      scope="row"
      {...rest}
      className={`sticky left-0 z-10 max-w-[60vw] min-w-32 border-b border-rule bg-paper py-2 pr-3 align-top font-normal ${className}`}
    />
  );
}

export function Cell({ numeric, className = '', ...rest }: Cell & TdHTMLAttributes<HTMLTableCellElement>) {
  return (
    <td
      {...rest}
      className={`border-b border-rule px-3 py-2 align-top last:pr-0 ${numeric ? 'text-right whitespace-nowrap' : ''} ${className}`}
    />
  );
}
