import type { DatesKnown } from '../initiative/membership.type.js';
import type { Institution } from '../unit/institution.type.js';
import type { DayRange, MembershipRow } from './reference-rows.js';
import { holdsOn, wasHeld } from './dates.js';

/** Which members are looked at, by codes: inside a list any of them, between lists all of them. Empty: everybody. */
export interface PanelFilter {
  readonly cohorts?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly regions?: readonly string[] | null;
  readonly institutions?: readonly string[] | null;
}

/**
 * One unbroken time of a unit in a panel. A unit that left and came back has two.
 *
 * Gaps  `from` is null when the unit was in from the beginning or the day is not known; `before`, the first day that
 *       it is no longer in, is null when it stays. `datesKnown` tells a gap in our knowledge from an open end.
 */
export interface PanelMember extends DayRange {
  readonly unit: Institution;
  readonly unitId: number;
  readonly datesKnown: DatesKnown;
  readonly reason: string | null;
}

/** Whether the unit is in the panel on a day. */
export const isMemberOn = (member: PanelMember, day: string): boolean => holdsOn(member, day);

/**
 * The spells of a panel, ordered by unit and time; spells that touch or overlap are joined.
 *
 * `allowed` gives the ranges in which a unit may count (its spells in the chosen cohorts), or null for no limit.
 */
export function panelOf(
  spells: readonly MembershipRow[],
  unitsById: ReadonlyMap<number, Institution>,
  asOf: string | null | undefined,
  chosen: (unit: Institution) => boolean,
  allowed: (unitId: number) => readonly DayRange[] | null,
): PanelMember[] {
  const members: PanelMember[] = [];
  for (const spell of spells) {
    const unit = unitsById.get(spell.unit_id);
    if (!unit || !wasHeld(spell, asOf) || !chosen(unit)) continue;
    for (const limit of allowed(unit.id) ?? [{ from: null, before: null }]) {
      const shared = intersection(spell, limit);
      if (!shared) continue;
      const { dates_known: datesKnown, reason } = spell;
      members.push({ unit, unitId: unit.id, ...shared, datesKnown, reason });
    }
  }
  return joined(members.sort((one, other) => one.unitId - other.unitId || byStart(one, other)));
}

const byStart = (one: DayRange, other: DayRange): number => {
  const [first, second] = [one.from ?? '', other.from ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};

function intersection(one: DayRange, other: DayRange): DayRange | null {
  const from = later(one.from, other.from);
  const before = earlier(one.before, other.before);
  return from !== null && before !== null && from >= before ? null : { from, before };
}

const later = (one: string | null, other: string | null): string | null =>
  one === null ? other : other === null || one > other ? one : other;

const earlier = (one: string | null, other: string | null): string | null =>
  one === null ? other : other === null || one < other ? one : other;

function joined(members: readonly PanelMember[]): PanelMember[] {
  const result: PanelMember[] = [];
  for (const member of members) {
    const before = result.at(-1);
    if (!before || before.unitId !== member.unitId || !touches(before, member)) {
      result.push(member);
      continue;
    }
    const isLonger = before.before !== null && (member.before === null || member.before > before.before);
    if (isLonger) {
      const { before: end, reason } = member;
      const datesKnown = before.datesKnown === member.datesKnown ? member.datesKnown : 'partly';
      result[result.length - 1] = { ...before, before: end, reason, datesKnown };
    }
  }
  return result;
}

/** `second` starts no later than `first` ends: there is no day between them. */
const touches = (first: DayRange, second: DayRange): boolean =>
  first.before === null || second.from === null || second.from <= first.before;
