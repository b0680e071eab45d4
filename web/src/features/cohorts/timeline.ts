/** When one institution counts, as days; null for an end that is open or not known. */
interface Spell {
  enters: string | null;
  leaves: string | null;
  reason: string | null;
}

interface TimelineRow {
  code: string;
  label: string;
  spells: readonly Spell[];
}

export interface Timeline {
  first: number;
  last: number;
  rows: readonly TimelineRow[];
}

interface Member {
  institution: { code: string; name: string; acronym?: string | null };
  enters?: string | null;
  leaves?: string | null;
  reason?: string | null;
}

/**
 * The rows of a membership strip: who stayed longest comes first, then who left first comes last.
 *
 * Shape  `first` and `last` are years that hold every known day and every programme year.
 */
export function timelineOf(members: readonly Member[], years: readonly number[]): Timeline {
  const rows = new Map<string, TimelineRow & { spells: Spell[] }>();
  for (const { institution, enters = null, leaves = null, reason = null } of members) {
    const row = rows.get(institution.code) ?? {
      code: institution.code,
      label: institution.acronym || institution.name,
      spells: [],
    };
    row.spells.push({ enters, leaves, reason });
    rows.set(institution.code, row);
  }
  const known = members.flatMap(({ enters, leaves }) =>
    [enters, leaves].flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])),
  );
  const all = [...years, ...known];
  const [first, last] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [2000, 2001];
  const endOf = ({ spells }: TimelineRow) => spells.at(-1)?.leaves ?? '9999';
  const startOf = ({ spells }: TimelineRow) => spells[0]?.enters ?? '';
  return {
    first,
    last,
    rows: [...rows.values()].sort(
      (one, other) =>
        endOf(other).localeCompare(endOf(one)) ||
        startOf(one).localeCompare(startOf(other)) ||
        one.label.localeCompare(other.label),
    ),
  };
}

const dayMilliseconds = 86_400_000;

/** Where a day lies between the first day of the first year (0) and the end of the last (1). */
export function placeOf({ first, last }: Pick<Timeline, 'first' | 'last'>, day: string): number {
  const start = Date.UTC(first, 0, 1);
  const end = Date.UTC(last + 1, 0, 1);
  return Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start)));
}

/** A bar of the strip: from and to as shares of its width, and whether each end is a day that is known. */
export function barOf(timeline: Timeline, { enters, leaves }: Spell) {
  const after = leaves && new Date(Date.parse(leaves) + dayMilliseconds).toISOString().slice(0, 10);
  return {
    from: enters ? placeOf(timeline, enters) : 0,
    to: after ? placeOf(timeline, after) : 1,
    startIsKnown: enters !== null,
    endIsKnown: leaves !== null,
  };
}
