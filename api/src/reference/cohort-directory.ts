import { textOf } from '../graphql/text.type.js';
import type { Cohort, CohortMember, CohortNamedMember, CohortVersion } from '../initiative/cohort.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { Institution } from '../unit/institution.type.js';
import { type CohortMeaning, fitOf, type NamedUnit, type RuledUnit, timesIn } from './cohort.rules.js';
import { ruleShown } from './cohort-rule-shown.js';
import type { CohortMemberRow, CohortRow, CohortVersionRow } from './cohort-rows.js';
import { lastDayOf, wasHeld } from './dates.js';
import { type PanelMember, panelOf } from './panel.js';
import { type DayRange, groupedBy, type MembershipRow, type ReferenceRows } from './reference-rows.js';
import type { UnitDirectory } from './unit-directory.js';

/** What the directory of cohorts stands on. */
interface CohortGround {
  readonly units: UnitDirectory;
  readonly initiativesById: ReadonlyMap<number, Initiative>;
  readonly spellsOf: ReadonlyMap<number, readonly MembershipRow[]>;
}

interface HeldVersion extends CohortMeaning {
  readonly row: CohortVersionRow;
  readonly shown: CohortVersion;
}

interface KnownCohort {
  readonly row: CohortRow;
  readonly initiative: Initiative;
  /** Of what people made: every version, oldest first. None for lists that ship with the service. */
  readonly versions: readonly HeldVersion[];
  readonly listed: ReadonlyMap<number, readonly CohortMemberRow[]>;
  readonly current: Cohort;
}

/**
 * The groups of institutions: lists that ship with the service, and those that people made.
 *
 * A cohort that people made has two clocks: its definition as it was held at a time, over the memberships as they were
 * held at it. Before its first version the first one stands, which is all there is to say.
 */
export class CohortDirectory {
  private readonly byCode = new Map<string, KnownCohort>();
  private readonly spellsByUnit = new Map<number, ReadonlyMap<number, readonly MembershipRow[]>>();

  constructor(
    rows: ReferenceRows,
    private readonly ground: CohortGround,
  ) {
    for (const [initiative, spells] of ground.spellsOf) {
      this.spellsByUnit.set(
        initiative,
        groupedBy(spells, (spell) => spell.unit_id),
      );
    }
    const members = groupedBy(rows.cohortMembers, (row) => row.cohort_id);
    const versions = groupedBy(rows.cohortVersions, (row) => row.cohort_id);
    const named = groupedBy(rows.cohortVersionMembers, (row) => row.version_id);
    for (const row of rows.cohorts) {
      const initiative = ground.initiativesById.get(row.initiative_id);
      if (!initiative) throw new Error(`Cohort ${row.code} lacks its initiative.`);
      const held = (versions.get(row.id) ?? []).map((version) =>
        this.held(version, named.get(version.id) ?? []),
      );
      const listed = groupedBy(members.get(row.id) ?? [], (member) => member.unit_id);
      const known = { row, initiative, versions: held, listed };
      this.byCode.set(row.code, { ...known, current: this.shown(known, null) });
    }
  }

  /** The cohort as it is held now; null when there is none of that code. */
  current(code: string): Cohort | null {
    return this.byCode.get(code)?.current ?? null;
  }

  /** The cohort as it was held at a time; null when there is none of that code. */
  at(code: string, asOf: string | null): Cohort | null {
    const known = this.byCode.get(code);
    return known ? (asOf === null ? known.current : this.shown(known, asOf)) : null;
  }

  /** Cohorts of an initiative that are listed for everybody, at a time or now. */
  listedOf(initiativeId: number, asOf: string | null): Cohort[] {
    return [...this.byCode.values()]
      .filter(({ row, versions }) => {
        if (row.initiative_id !== initiativeId) return false;
        if (versions.length === 0) return true;
        return versions.some(
          ({ row: version }) => version.audience === 'everybody' && wasHeld(version, asOf),
        );
      })
      .map((known) => (asOf === null ? known.current : this.shown(known, asOf)));
  }

  /** Cohorts of an initiative that are known by their address alone. */
  unlistedOf(initiativeId: number): Cohort[] {
    return [...this.byCode.values()].flatMap(({ row, current }) =>
      row.initiative_id === initiativeId && current.audience === 'by_address' ? [current] : [],
    );
  }

  /** The times in which a unit counts in a cohort, as it was held at a time or is now. */
  timesOf(code: string, unitId: number, asOf: string | null): readonly DayRange[] {
    const known = this.byCode.get(code);
    if (!known) return [];
    const version = versionAt(known, asOf);
    if (!version) return known.listed.get(unitId) ?? [];
    const unit = this.ruled(known.initiative, unitId, asOf);
    return unit ? timesIn(version, unit) : [];
  }

  /**
   * Who a meaning would give, before it is kept.
   *
   * Shape   `members` as a panel; `undecided` are units whose unknown dates the rule asks about; `strangers` are named,
   *         but were never members of the initiative.
   */
  resolved(
    initiative: Initiative,
    meaning: CohortMeaning,
    asOf: string | null,
  ): { members: PanelMember[]; undecided: Institution[]; strangers: Institution[] } {
    const named = new Set(meaning.named.map(({ unitId }) => unitId));
    const units = [...this.ground.units.unitsById.values()];
    const ruled = new Map(units.map(({ id }) => [id, this.ruled(initiative, id, asOf)]));
    const { rule } = meaning;
    return {
      members: this.panel(initiative, asOf, (unitId) => {
        const unit = ruled.get(unitId);
        return unit ? timesIn(meaning, unit) : [];
      }),
      undecided: units.filter(({ id }) => {
        const unit = ruled.get(id);
        return rule !== null && unit && !named.has(id) && fitOf(rule, unit) === 'undecided';
      }),
      strangers: units.filter(({ id }) => named.has(id) && (ruled.get(id)?.spells.length ?? 0) === 0),
    };
  }

  private panel(
    initiative: Initiative,
    asOf: string | null,
    allowed: (unitId: number) => readonly DayRange[],
  ): PanelMember[] {
    const spells = this.ground.spellsOf.get(initiative.id) ?? [];
    return panelOf(spells, this.ground.units.unitsById, asOf, () => true, allowed);
  }

  private held(row: CohortVersionRow, members: readonly NamedUnit[]): HeldVersion {
    const shown = members.flatMap(({ unitId, counts, reason, ...time }): CohortNamedMember[] => {
      const institution = this.ground.units.unitsById.get(unitId);
      return institution ? [{ institution, counts, enters: time.from, leaves: lastDayOf(time), reason }] : [];
    });
    return {
      row,
      rule: row.rule,
      named: members,
      shown: {
        number: row.number,
        name: textOf(row.name, []),
        note: textOf(row.note, []),
        audience: row.audience,
        why: row.why,
        recordedFrom: row.recorded_from ?? '',
        recordedUntil: row.recorded_until,
        rule: row.rule && ruleShown(row.rule),
        named: shown.sort(byName),
      },
    };
  }

  private shown(known: Omit<KnownCohort, 'current'>, asOf: string | null): Cohort {
    const { row, initiative, versions, listed } = known;
    const version = versionAt(known, asOf);
    const common = {
      initiativeId: row.initiative_id,
      initiative,
      code: row.code,
      constructed: row.constructed,
    };
    if (!version) {
      const panel = this.panel(initiative, asOf, (unitId) => listed.get(unitId) ?? []);
      const placed = new Set(panel.map(({ unitId }) => unitId));
      // Whoever is on the list without a membership that is held stays on it, with the days of the list.
      const others = [...listed.values()].flat().flatMap((member) => {
        const institution = this.ground.units.unitsById.get(member.unit_id);
        return institution && !placed.has(member.unit_id)
          ? [{ institution, enters: member.from, leaves: lastDayOf(member), reason: member.reason }]
          : [];
      });
      const members = [...panel.map((member) => memberShown(member, null)), ...others];
      return {
        ...common,
        name: textOf(row.name),
        note: textOf(row.note),
        source: row.source,
        audience: 'everybody',
        version: null,
        versions: [],
        memberCount: listed.size,
        members: members.sort(byName),
      };
    }
    const reasons = new Map(version.named.map((named) => [named.unitId, named.reason]));
    const panel = this.panel(initiative, asOf, (unitId) => {
      const unit = this.ruled(initiative, unitId, asOf);
      return unit ? timesIn(version, unit) : [];
    });
    return {
      ...common,
      name: version.shown.name,
      note: version.shown.note,
      source: row.source,
      audience: version.shown.audience,
      version: version.shown,
      versions: versions.map(({ shown }) => shown).reverse(),
      memberCount: new Set(panel.map(({ unitId }) => unitId)).size,
      members: panel.map((member) => memberShown(member, reasons.get(member.unitId) ?? null)).sort(byName),
    };
  }

  private ruled(initiative: Initiative, unitId: number, asOf: string | null): RuledUnit | null {
    const unit = this.ground.units.unitsById.get(unitId);
    if (!unit) return null;
    const heldIn = (id: number): MembershipRow[] =>
      (this.spellsByUnit.get(id)?.get(unitId) ?? []).filter((spell) => wasHeld(spell, asOf));
    const elsewhere = [...this.ground.initiativesById.values()].filter(
      ({ id }) => id !== initiative.id && heldIn(id).length > 0,
    );
    const { id, kind, iso3, regionCode, workingLanguages, foundedYear } = unit;
    return {
      ...{ id, kind, iso3, regionCode, workingLanguages, foundedYear },
      spells: heldIn(initiative.id),
      elsewhere: new Set(elsewhere.map(({ code }) => code)),
    };
  }
}

const memberShown = (member: PanelMember, reason: string | null): CohortMember => ({
  institution: member.unit,
  enters: member.from,
  leaves: lastDayOf(member),
  reason: reason || member.reason,
});

/** The version that was held at a time; before the first the first; null for a list that ships with the service. */
function versionAt({ versions }: Pick<KnownCohort, 'versions'>, asOf: string | null): HeldVersion | null {
  return versions.find(({ row }) => wasHeld(row, asOf)) ?? versions[0] ?? null;
}

const byName = (one: { institution: Institution }, other: { institution: Institution }): number =>
  one.institution.name.localeCompare(other.institution.name, 'en');
