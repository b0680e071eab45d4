import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { Round } from '../initiative/round.type.js';
import { receiptOf } from '../observation/receipt.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { askedIndicators, isSurveyOnly, roundsBetween } from './asked.js';
import type { Completeness, CompletenessYear } from './completeness.type.js';
import type { CompletenessInput } from './panel.input.js';
import { type AskedCells, type CompletenessRow, completenessRows } from './questions/completeness.query.js';
import type { MissingCount } from './trend.type.js';

/** Answers how completely members reported. */
@Injectable()
export class CompletenessFigures {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for years that run backwards or an `asOf` nobody can answer. */
  async completeness(scope: Scope, input: CompletenessInput): Promise<Completeness> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(input.asOf);
    const initiative = facts.initiative(input.initiative);
    // Refuses codes that do not exist before anything is read.
    facts.panel(initiative, input.who);
    const rounds = roundsBetween(facts, initiative, snapshot.asOf, input.fromYear, input.toYear);
    const rows = await completenessRows(scope, this.database, {
      initiativeId: initiative.id,
      asOf: snapshot.asOf,
      rounds: rounds.map((round) => askedCells(facts, round)),
      indicators: askedIndicators(facts, rounds).map(({ id }) => id),
      who: input.who ?? null,
    });
    const years = rows.map(yearOf);
    return {
      years,
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: rows[0]?.backdated ?? [],
        content: () => ({ initiative: initiative.code, years }),
      }),
    };
  }
}

/** The required questions that a round asks of everybody. */
function askedCells(facts: ReferenceFacts, round: Round): AskedCells {
  const required = askedIndicators(facts, [round]).filter((indicator) => {
    const item = facts.itemFor(round, indicator);
    return item?.required && !item.version.derived && (round.surveyYear || !isSurveyOnly(item.version));
  });
  const versions = required.flatMap((indicator) => facts.versionFor(round, indicator)?.id ?? []);
  return { id: round.id, versions };
}

function yearOf(row: CompletenessRow): CompletenessYear {
  const silent =
    row.expected_cells - row.answered_cells - row.not_collected - row.not_applicable - row.refused;
  const missing: MissingCount[] = [
    { reason: 'not_collected', count: row.not_collected },
    { reason: 'not_applicable', count: row.not_applicable },
    { reason: 'refused', count: row.refused },
    { reason: 'not_submitted', count: silent },
  ];
  return {
    year: row.year,
    members: row.members,
    expectedReports: row.expected_reports,
    acceptedReports: row.accepted_reports,
    onTimeReports: row.on_time_reports,
    lateReports: row.accepted_reports - row.on_time_reports,
    withdrawn: row.withdrawn,
    expectedCells: row.expected_cells,
    answeredCells: row.answered_cells,
    missing: missing.filter(({ count }) => count > 0),
  };
}
