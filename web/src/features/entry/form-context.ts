import { createContext, useContext } from 'react';
import type { CellContent } from './outbox.js';
import type { ReportCell } from './report.query.js';
import type { Later } from './use-later.js';

/** What every row may do; the same object for the life of the form, so that typing redraws one row. */
export interface FormActions {
  /** Keeps half-typed characters of a cell. */
  type: (cell: ReportCell, raw: string | null) => void;
  /** Gives a cell new content, which can be undone. */
  change: (cell: ReportCell, content: CellContent) => void;
  /** Sends what waits, now. */
  flush: () => void;
  /** Settles a conflict: what the cell is to say. */
  decide: (path: string, content: CellContent) => void;
  /** Opens the panel with all that is known of a cell. */
  showMore: (path: string) => void;
  paste: (cell: ReportCell, text: string) => void;
  /** The report's period, for the words of a basis. */
  readonly period: string;
  /** The currency of amounts that name none. */
  readonly currency: string;
  readonly year: number;
  /** Whose form it is, and the newest change when it was opened: what others change later is said. */
  readonly name: string;
  readonly since: string;
  /** Indicators that a returned report is open for, and who sent it back; none: all of it is open. */
  readonly reopened: readonly string[];
  readonly returnedBy: string;
}

/** The parts that are fetched once the form stands. */
export const LaterContext = createContext<Later | null>(null);

export const FormContext = createContext<FormActions | null>(null);

export function useForm(): FormActions {
  const form = useContext(FormContext);
  if (!form) throw new Error('A row stands inside a form');
  return form;
}
