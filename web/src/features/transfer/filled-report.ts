import type { CellEntry, PlannedChange } from '@kipimo/shared';
import type { ReportQuery } from '../../graphql/generated/graphql.js';

/** The report that a file is of, as this device knows it. */
export type FilledReport = ReportQuery['submission'];

/** What changes without a connection go through: the same place on this device that the form writes to. */
export interface DeviceChanges {
  /** What this device holds unsent, by the path of the cell. */
  readonly contents: () => Promise<ReadonlyMap<string, CellEntry>>;
  /** Puts changes beside those of the form. */
  readonly take: (changes: readonly PlannedChange[]) => Promise<TakenChanges>;
}

export interface TakenChanges {
  /** How many lie on this device now; fewer than asked when the browser keeps no more. */
  readonly count: number;
  /** Puts back what was there before, where nothing was sent or typed since. Resolves to how many. */
  readonly takeBack: () => Promise<number>;
}
