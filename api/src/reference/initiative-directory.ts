import { textOf } from '../graphql/text.type.js';
import type { Calendar, ReportingPeriod } from '../initiative/calendar.type.js';
import type { Fact, Initiative } from '../initiative/initiative.type.js';
import type { Membership } from '../initiative/membership.type.js';
import type { Round } from '../initiative/round.type.js';
import { CohortDirectory } from './cohort-directory.js';
import { lastDayOf, wasHeld } from './dates.js';
import type { FrameworkDirectory } from './framework-directory.js';
import {
  groupedBy,
  type InitiativeRow,
  type MembershipRow,
  type ReferenceRows,
  type StoredCount,
} from './reference-rows.js';
import type { UnitDirectory } from './unit-directory.js';

/** Who supports whom and when, by every key it is asked for by. */
export interface InitiativeDirectory {
  readonly initiativesByCode: ReadonlyMap<string, Initiative>;
  readonly initiativesById: ReadonlyMap<number, Initiative>;
  /** Every spell that was ever recorded, superseded ones too, by initiative. */
  readonly spellsOf: ReadonlyMap<number, readonly MembershipRow[]>;
  /** Memberships as they are held now, by unit. */
  readonly membershipsOf: ReadonlyMap<number, Membership[]>;
  readonly cohorts: CohortDirectory;
  readonly periodsById: ReadonlyMap<number, ReportingPeriod>;
  /** Periods of a calendar by their end. */
  readonly periodsOf: ReadonlyMap<string, readonly ReportingPeriod[]>;
  readonly roundsByCode: ReadonlyMap<string, Round>;
  readonly roundsById: ReadonlyMap<number, Round>;
  readonly roundsOf: ReadonlyMap<number, Round[]>;
}

/** Builds the directory on top of the units and the frameworks. */
export function initiativeDirectory(
  rows: ReferenceRows,
  units: UnitDirectory,
  frameworks: FrameworkDirectory,
): InitiativeDirectory {
  const calendars = new Map<string, Calendar>(
    rows.calendars.map(({ code, name, confidence }) => [code, { code, name: textOf(name), confidence }]),
  );
  const initiativesById = new Map(rows.initiatives.map((row) => [row.id, initiative(row, units, calendars)]));
  const periods = rows.periods.map(({ id, calendar_code, label, starts, ends }): ReportingPeriod => ({
    id,
    calendarCode: calendar_code,
    label,
    starts,
    ends,
  }));
  const spellsOf = groupedBy(rows.memberships, (row) => row.initiative_id);
  return {
    initiativesById,
    initiativesByCode: new Map([...initiativesById.values()].map((one) => [one.code, one])),
    spellsOf,
    membershipsOf: memberships(rows, initiativesById),
    periodsById: new Map(periods.map((period) => [period.id, period])),
    periodsOf: groupedBy(periods, (period) => period.calendarCode),
    cohorts: new CohortDirectory(rows, { units, initiativesById, spellsOf }),
    ...rounds(rows, initiativesById, frameworks),
  };
}

function initiative(
  row: InitiativeRow,
  units: UnitDirectory,
  calendars: ReadonlyMap<string, Calendar>,
): Initiative {
  return {
    id: row.id,
    currencyCode: row.currency_code,
    calendarCode: row.calendar_code,
    code: row.code,
    name: textOf(row.name),
    description: textOf(row.description),
    modality: row.modality,
    startYear: row.start_year,
    endYear: row.end_year,
    currency: row.currency_code === null ? null : (units.currencies.get(row.currency_code) ?? null),
    calendar: row.calendar_code === null ? null : (calendars.get(row.calendar_code) ?? null),
    confidence: row.confidence,
    source: row.source,
    facts: (row.facts.counts ?? []).map(publishedFact),
  };
}

function publishedFact({ asOf, measure, value, unit, source }: StoredCount): Fact {
  return { label: measure.en, measure: textOf(measure), value, unit: textOf(unit), asOf, source };
}

function memberships(
  rows: ReferenceRows,
  initiatives: ReadonlyMap<number, Initiative>,
): Map<number, Membership[]> {
  const held = rows.memberships.filter((row) => wasHeld(row, null));
  const byUnit = new Map<number, Membership[]>();
  for (const [unitId, own] of groupedBy(held, (row) => row.unit_id)) {
    const shown = own.flatMap((row): Membership[] => {
      const joined = initiatives.get(row.initiative_id);
      if (!joined) return [];
      return [
        {
          initiative: joined,
          role: row.role,
          from: row.from,
          until: lastDayOf(row),
          datesKnown: row.dates_known,
          reason: row.reason,
          demonstration: row.demonstration,
          confidence: row.confidence,
          source: row.source,
        },
      ];
    });
    byUnit.set(unitId, shown);
  }
  return byUnit;
}

function rounds(
  rows: ReferenceRows,
  initiatives: ReadonlyMap<number, Initiative>,
  frameworks: FrameworkDirectory,
) {
  const roundsById = new Map<number, Round>();
  for (const row of rows.rounds) {
    const asking = initiatives.get(row.initiative_id);
    const framework = frameworks.frameworkVersionsById.get(row.framework_version_id);
    if (!asking || !framework) throw new Error(`Round ${row.code} lacks its initiative or framework.`);
    roundsById.set(row.id, {
      id: row.id,
      initiativeId: row.initiative_id,
      frameworkVersionId: row.framework_version_id,
      code: row.code,
      initiative: asking,
      programmeYear: row.programme_year,
      programmeStarts: row.programme_starts,
      programmeEnds: row.programme_ends,
      opens: row.opens,
      due: row.due,
      graceUntil: row.grace_until,
      closes: row.closes,
      published: row.published,
      surveyYear: row.survey_year,
      demonstration: row.demonstration,
      framework,
    });
  }
  const all = [...roundsById.values()];
  return {
    roundsById,
    roundsByCode: new Map(all.map((round) => [round.code, round])),
    roundsOf: groupedBy(all, (round) => round.initiativeId),
  };
}
