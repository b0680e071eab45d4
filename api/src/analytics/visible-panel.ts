import type { Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Round } from '../initiative/round.type.js';
import type { PanelFilter, PanelMember } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Places } from './questions/values.parameters.js';
import { visibleUnits } from './questions/visible-units.query.js';
import type { Institution } from '../unit/institution.type.js';

/** By what the units are put into groups. */
export const SPLITS = ['none', 'choice', 'cohort', 'country', 'region', 'institution'] as const;
export type SplitCode = (typeof SPLITS)[number];
/** Splits that put each unit into one group at most. */
export type UnitSplit = Exclude<SplitCode, 'none' | 'choice' | 'cohort'>;

/** How many units of a group were members in a round. */
export interface Headcount {
  /** Members at any time of the programme year. */
  members: number;
  /** Members on the last day of their own period. */
  present: number;
  /** Those of them whose period had not ended at the time asked about. */
  pending: number;
  /** Members of the year who left before their period ended; the rest of those not present joined after it. */
  withdrawn: number;
}

/**
 * The members of an initiative that the asker may see, in their groups: nothing outside it is ever counted or read, so
 * that n and N speak of the same units.
 */
export interface VisiblePanel {
  readonly groups: readonly { readonly key: string; readonly counts: readonly Headcount[] }[];
  readonly units: ReadonlyMap<number, Institution>;
  readonly places: Places;
  /** Units that were not members yet when the first round ended, and no longer when the last one did. */
  readonly joined: number;
  readonly left: number;
}

export interface PanelQuestion {
  readonly initiative: Initiative;
  readonly rounds: readonly Round[];
  readonly asOf: string;
  readonly who: PanelFilter | null;
  /** Several choices of members in place of `who`: together they are the panel. */
  readonly groups?: readonly PanelFilter[] | null;
  /** Members that no code stands for, in place of any choice. */
  readonly members?: readonly PanelMember[];
  readonly splitBy: SplitCode;
  /** Splits inside those groups: a group is then a combination, and its key holds all keys joined by `|`. */
  readonly within?: readonly UnitSplit[];
  /** Only these units, when given. */
  readonly only?: ReadonlySet<number>;
}

/** Whether a unit is seen in a round. */
export type Sight = (unitId: number, round: Round) => boolean;

/** What the scope lets the asker see of an initiative's units and rounds. */
export async function sightOf(scope: Scope, database: Database, initiative: Initiative): Promise<Sight> {
  if (scope.initiatives === 'every' || scope.initiatives.includes(initiative.id)) return () => true;
  const rows = await visibleUnits(scope, database, initiative.id);
  const seen = new Map(rows.map(({ id, sees_all }) => [id, sees_all]));
  return (unitId, round) => seen.get(unitId) === true || (round.published && seen.has(unitId));
}

/**
 * Builds the panel from memory.
 *
 * Shape   groups in order of their key; a unit counts once in a group and round, however many spells it has.
 * Gaps    units without a country or region are in no group of that split.
 * Source  docs/methods.md#panel
 */
export function visiblePanel(facts: ReferenceFacts, sight: Sight, question: PanelQuestion): VisiblePanel {
  const builder = new PanelBuilder(facts, sight, question);
  for (const { key, members } of spellsByGroup(facts, question)) builder.add(key, members);
  return builder.build();
}

/** The code of a choice: those of what was chosen, '' for everybody. */
export const choiceKey = (choice: PanelFilter | null): string =>
  [choice?.cohorts, choice?.regions, choice?.countries, choice?.institutions]
    .flatMap((codes) => codes ?? [])
    .join('+');

/** A choice of one institution is shown as itself, which is no summary. */
export const isOneInstitution = ({ cohorts, regions, countries, institutions }: PanelFilter): boolean =>
  institutions?.length === 1 && !cohorts?.length && !regions?.length && !countries?.length;

/** The spells of each group; for cohorts the times in the cohort. */
function spellsByGroup(
  facts: ReferenceFacts,
  question: PanelQuestion,
): { key: string | null; members: readonly PanelMember[] }[] {
  const { initiative, who, groups, asOf, splitBy, members: given } = question;
  if (given) return [{ key: splitBy === 'none' ? '' : null, members: given }];
  const choices = groups && groups.length > 0 ? groups : [who];
  if (splitBy === 'choice')
    return choices.map((choice) => ({
      key: choiceKey(choice),
      members: facts.panel(initiative, choice, asOf),
    }));
  if (splitBy !== 'cohort')
    return [
      {
        key: splitBy === 'none' ? '' : null,
        members: together(choices.map((choice) => facts.panel(initiative, choice, asOf))),
      },
    ];
  return cohortCodes(facts, question, choices).flatMap((code) => {
    const within = choices.filter((choice) => !choice?.cohorts?.length || choice.cohorts.includes(code));
    const panels = within.map((choice) => facts.panel(initiative, { ...choice, cohorts: [code] }, asOf));
    return panels.length > 0 ? [{ key: code, members: together(panels) }] : [];
  });
}

/** The cohorts that were listed at the time asked about, and those that are named; an unlisted one only when it is. */
function cohortCodes(
  facts: ReferenceFacts,
  { initiative, asOf }: PanelQuestion,
  choices: readonly (PanelFilter | null)[],
): string[] {
  const listed = facts.cohortsOf(initiative, asOf).map(({ code }) => code);
  return [...new Set([...listed, ...choices.flatMap((choice) => choice?.cohorts ?? [])])];
}

/** Several panels as one: the spells of a unit stand side by side, whichever panel they came from. */
function together(panels: readonly (readonly PanelMember[])[]): readonly PanelMember[] {
  const [first = [], ...others] = panels;
  if (others.length === 0) return first;
  return panels.flat().sort((one, other) => one.unitId - other.unitId);
}

class PanelBuilder {
  private readonly counts = new Map<string, Headcount[]>();
  private readonly groupIndex = new Map<string, number>();
  private readonly units = new Map<number, Institution>();
  private readonly places = {
    units: [] as number[],
    calendars: [] as (string | null)[],
    groups: [] as number[],
    first: [] as number[],
    last: [] as number[],
  };
  private readonly endsOf = new Map<string | null, string[]>();
  private readonly today: string;
  private readonly moved = { joined: new Set<number>(), left: new Set<number>() };

  constructor(
    private readonly facts: ReferenceFacts,
    private readonly sight: Sight,
    private readonly question: PanelQuestion,
  ) {
    this.today = question.asOf.slice(0, 10);
  }

  /** Adds the members of one group, or with a null key each to the group that its unit belongs to. */
  add(key: string | null, members: readonly PanelMember[]): void {
    for (let at = 0; at < members.length;) {
      const unit = members[at]?.unit;
      let next = at + 1;
      while (members[next]?.unit === unit) next += 1;
      if (unit && (this.question.only?.has(unit.id) ?? true))
        this.addUnit(key, unit, members.slice(at, next));
      at = next;
    }
  }

  private addUnit(givenKey: string | null, unit: Institution, spells: readonly PanelMember[]): void {
    const { rounds, splitBy, within = [] } = this.question;
    const keys = [givenKey ?? groupOf(unit, splitBy), ...within.map((split) => groupOf(unit, split))];
    if (keys.includes(null)) return;
    const key = keys.join('|');
    const ends = this.periodEnds(unit);
    let runStart = -1;
    let isSeen = false;
    for (const [i, round] of rounds.entries()) {
      const isMember = this.sight(unit.id, round) && spells.some((spell) => touches(spell, round));
      const end = ends[i] ?? round.programmeEnds;
      const isPresent = isMember && spells.some((spell) => holds(spell, end));
      if (isMember) {
        isSeen = true;
        const count = this.countsOf(key)[i];
        if (count) this.count(count, spells, end, isPresent);
      }
      if (isPresent && runStart < 0) runStart = i;
      if (runStart >= 0 && (!isPresent || i === rounds.length - 1)) {
        this.place(key, unit, runStart, isPresent ? i : i - 1);
        runStart = -1;
      }
    }
    if (isSeen) this.noteMoves(unit, spells, ends);
  }

  private count(count: Headcount, spells: readonly PanelMember[], end: string, isPresent: boolean): void {
    count.members += 1;
    if (isPresent) {
      count.present += 1;
      if (end >= this.today) count.pending += 1;
    } else if (spells.some(({ from }) => from === null || from <= end)) {
      count.withdrawn += 1;
    }
  }

  private place(key: string, unit: Institution, first: number, last: number): void {
    this.units.set(unit.id, unit);
    this.countsOf(key);
    this.places.units.push(unit.id);
    this.places.calendars.push(unit.calendarCode ?? this.question.initiative.calendarCode);
    this.places.groups.push(this.groupIndex.get(key) ?? 0);
    this.places.first.push(first);
    this.places.last.push(last);
  }

  private noteMoves(unit: Institution, spells: readonly PanelMember[], ends: readonly string[]): void {
    const { rounds } = this.question;
    const first = ends[0] ?? rounds[0]?.programmeEnds;
    const last = ends[rounds.length - 1] ?? rounds.at(-1)?.programmeEnds;
    if (first !== undefined && !spells.some((spell) => holds(spell, first))) this.moved.joined.add(unit.id);
    if (last !== undefined && !spells.some((spell) => holds(spell, last))) this.moved.left.add(unit.id);
  }

  private countsOf(key: string): Headcount[] {
    let counts = this.counts.get(key);
    if (!counts) {
      this.groupIndex.set(key, this.counts.size);
      counts = this.question.rounds.map(() => ({ members: 0, present: 0, pending: 0, withdrawn: 0 }));
      this.counts.set(key, counts);
    }
    return counts;
  }

  /** The last day of the period that the unit reports on in each round. */
  private periodEnds(unit: Institution): string[] {
    let ends = this.endsOf.get(unit.calendarCode);
    if (!ends) {
      ends = this.question.rounds.map(
        (round) => this.facts.periodOf(unit, round)?.ends ?? round.programmeEnds,
      );
      this.endsOf.set(unit.calendarCode, ends);
    }
    return ends;
  }

  build(): VisiblePanel {
    return {
      groups: [...this.counts].map(([key, counts]) => ({ key, counts })),
      units: this.units,
      places: this.places,
      joined: this.moved.joined.size,
      left: this.moved.left.size,
    };
  }
}

const groupOf = (unit: Institution, splitBy: SplitCode): string | null =>
  splitBy === 'country' ? unit.iso3 : splitBy === 'region' ? unit.regionCode : unit.code;

const holds = ({ from, before }: PanelMember, day: string): boolean =>
  (from === null || from <= day) && (before === null || day < before);

const touches = ({ from, before }: PanelMember, { programmeStarts, programmeEnds }: Round): boolean =>
  (from === null || from <= programmeEnds) && (before === null || programmeStarts < before);
