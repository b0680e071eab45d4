import type { Cell } from './cells.js';
import type { RestatementReason } from '@kipimo/shared';
import { timeAfter } from './ids.js';
import { draw } from './random.js';
import type { Report } from './reports.js';
import { CORRECTION_REASONS } from './words.js';

/** A report with its cells. */
export interface FilledReport {
  readonly report: Report;
  readonly cells: readonly Cell[];
}

/** One belief in one figure: what was held to be so, from when, and until when. */
export interface Belief {
  readonly report: Report;
  readonly cell: Cell;
  readonly value: number | null;
  readonly from: string;
  readonly until: string | null;
  readonly correctionReason: string | null;
  readonly evidenceTier: string;
}

/** No belief of the demonstration begins later than this. */
const STORY_ENDS = '2019-12-31';

/** The reason code of each kind of slip. */
const REASON_CODES = {
  typing: 'error_in_source',
  recount: 'definition_misread',
  audit: 'consolidation',
  restated: 'late_data',
} as const satisfies Record<keyof typeof CORRECTION_REASONS, RestatementReason>;

/** Figures in which a slip is found later, and of what kind. None is part or whole of another. */
const SLIPS: Readonly<Record<string, keyof typeof CORRECTION_REASONS>> = {
  'COM-03': 'recount',
  'COM-04': 'recount',
  'COM-05': 'typing',
  'ORG-02': 'audit',
};

/**
 * What the accepted reports bring into the record, in the order in which they were accepted.
 *
 * Shape    one current belief per figure. A corrected figure has two, the first ending where the second begins. When
 *          an institution told two initiatives the same, the first to accept it brought it.
 */
export function beliefsOf(filled: readonly FilledReport[]): Belief[] {
  const accepted = filled
    .filter(({ report }) => report.state === 'accepted')
    .toSorted((a, b) => (a.report.acceptedAt ?? '').localeCompare(b.report.acceptedAt ?? ''));
  const current = new Map<string, Belief>();
  const closed: Belief[] = [];
  for (const { report, cells } of accepted) {
    for (const cell of cells) {
      const key = `${report.unit.code} ${report.round.year} ${cell.question.versionId} ${cell.slice}`;
      const before = current.get(key);
      if (before && before.value === cell.value) continue;
      const [first, second] = beliefsIn(report, cell);
      if (before) closed.push({ ...before, until: first.from });
      if (second) closed.push(first);
      const last = second ?? first;
      current.set(
        key,
        before ? { ...last, correctionReason: CORRECTION_REASONS.restated[report.unit.language] } : last,
      );
    }
  }
  return [...closed, ...current.values()];
}

function beliefsIn(report: Report, cell: Cell): [Belief, Belief?] {
  const belief: Belief = {
    report,
    cell,
    value: cell.value,
    from: report.acceptedAt ?? '',
    until: null,
    correctionReason: null,
    evidenceTier: evidenceTier(report, cell),
  };
  const slip = slipIn(report, cell);
  if (slip === null) return [belief];
  return [
    { ...belief, value: slip.value, until: slip.correctedAt },
    { ...belief, from: slip.correctedAt, correctionReason: slip.reason },
  ];
}

/** The wrong figure that stood until somebody noticed; null for nearly all. */
export function slipIn(
  { unit, round, acceptedAt }: Report,
  { question, value, slice }: Cell,
): { value: number; correctedAt: string; reason: string; reasonCode: RestatementReason } | null {
  const kind = SLIPS[question.code];
  // Whoever reports to two initiatives has restatements instead.
  if (
    !kind ||
    value === null ||
    slice !== '' ||
    acceptedAt === null ||
    (unit.inAcbf && unit.ttiFrom !== null)
  )
    return null;
  const chance = draw(`${round.code} ${unit.code} ${question.code} slip`);
  if (!chance.chance(0.022)) return null;
  const correctedAt = timeAfter(
    acceptedAt.slice(0, 10),
    chance.whole(40, 420),
    chance.whole(8 * 60, 17 * 60),
  );
  const wrong = kind === 'typing' ? value * 10 : Math.round(value * (kind === 'audit' ? 1.07 : 1.12)) + 1;
  return correctedAt > (round.clock ?? STORY_ENDS)
    ? null
    : {
        value: wrong,
        correctedAt,
        reason: CORRECTION_REASONS[kind][unit.language],
        reasonCode: REASON_CODES[kind],
      };
}

function evidenceTier({ unit, round }: Report, { question, absence }: Cell): string {
  if (absence !== null) return 'self_reported';
  if (question.frequency === 'survey_years') return 'externally_measured';
  const chance = draw(`${unit.code} ${round.year} ${question.code} evidence`).between(0, 1);
  if (['ORG-01', 'ORG-02', 'ORG-22'].includes(question.code)) {
    return chance < 0.75 ? 'independently_checked' : 'documented';
  }
  if (chance < 0.52) return 'self_reported';
  return chance < 0.93 ? 'documented' : 'independently_checked';
}
