import { Injectable } from '@nestjs/common';
import type { Absence } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { receiptOf } from '../observation/receipt.js';
import { NotFound } from '../refusals.js';
import { judgeYear } from './comparability.rules.js';
import { comparabilityOf } from './comparability.type.js';
import { type IndicatorQuestion, IndicatorQuestions } from './indicator-question.js';
import type { Latest, LatestUnit } from './latest.type.js';
import type { LatestInput } from './panel.input.js';
import { type LatestRow, latestRows } from './questions/latest.query.js';
import { trendRows } from './questions/trend.query.js';
import { pointOf } from './trend.point.js';
import { type Headcount, visiblePanel } from './visible-panel.js';

/** Answers where every institution stands in one year. */
@Injectable()
export class LatestFigures {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code or a year without a round; Invalid for an `asOf` nobody can answer. */
  async latest(scope: Scope, input: LatestInput): Promise<Latest> {
    const { question, rows } = await this.newest(scope, input);
    const { facts, snapshot, initiative, indicator, asked, rounds, values, currency, rateSet } = question;
    const { aggregation, valueType } = asked.version;
    const [round] = rounds;
    if (!round) throw new NotFound('A round of that year');
    const all = visiblePanel(facts, question.sight, {
      ...{ initiative, rounds, asOf: snapshot.asOf, who: input.who ?? null },
      splitBy: 'none',
    });
    const isScore = aggregation === 'distribution';
    const [row] = await trendRows(
      all,
      this.questions.database,
      { ...values, places: all.places },
      {
        isScore,
        isOneUnit: false,
      },
    );
    const versionNumber = asked.numbers[0] ?? asked.version.number;
    const { point: summary, facts: judgedBy } = pointOf(row, {
      year: round.programmeYear,
      versionNumber,
      isDue: asked.due[0] ?? false,
      count: all.groups[0]?.counts[0] ?? { members: 0, present: 0, pending: 0, withdrawn: 0 },
      aggregation,
      minimumGroup: scope.minimumGroup,
      thresholds: this.questions.thresholds,
      isOneUnit: false,
    });
    const units = unitsOf(question, rows, versionNumber);
    const judgement = judgeYear(judgedBy, currency);
    const shownCurrency = valueType === 'currency' ? currency : null;
    return {
      initiative,
      indicator,
      year: round.programmeYear,
      currency: shownCurrency,
      units,
      summary,
      comparability: comparabilityOf(judgement),
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: backdatedNames(question, rows),
        rateSet: rows.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          initiative: initiative.code,
          indicator: indicator.code,
          year: round.programmeYear,
          currency: shownCurrency,
          units: units.map(({ institution, ...unit }) => ({ institution: institution.code, ...unit })),
          summary,
          comparability: judgement,
        }),
      }),
    };
  }

  /** The year asked for, or the newest in which anybody has a value; without any, the newest. */
  private async newest(
    scope: Scope,
    input: LatestInput,
  ): Promise<{ question: IndicatorQuestion; rows: LatestRow[] }> {
    const years = await this.questions.years(input.initiative, input.asOf, input.year);
    let newest: { question: IndicatorQuestion; rows: LatestRow[] } | null = null;
    for (const year of years) {
      const question = await this.questions.resolve(scope, {
        ...input,
        fromYear: year,
        toYear: year,
        splitBy: 'institution',
        balanced: false,
      });
      const rows = await latestRows(question.panel, this.questions.database, question.values);
      newest ??= { question, rows };
      if (rows.some(({ absence }) => absence === null)) return { question, rows };
    }
    if (!newest) throw new NotFound('A round of that year');
    return newest;
  }
}

function unitsOf(
  { facts, panel, asked }: IndicatorQuestion,
  rows: readonly LatestRow[],
  versionNumber: number,
): LatestUnit[] {
  const byUnit = new Map(rows.map((row) => [row.unit_id, row]));
  const members = panel.groups.filter(({ counts }) => (counts[0]?.members ?? 0) > 0);
  return members
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key, counts }): LatestUnit => {
      const institution = facts.unit(key);
      const row = byUnit.get(institution.id);
      const hasValue = row?.absence === null;
      return {
        institution,
        value: row?.value ?? null,
        exact: row?.exact ?? null,
        absence: row ? row.absence : silence(counts[0], asked.due[0] ?? false),
        originalValue: row?.original ?? null,
        originalCurrency: row?.currency ?? null,
        versionNumber,
        evidenceTier: hasValue ? row.evidence_tier : null,
        demonstration: hasValue && row.demonstration,
      };
    });
}

/** Why a member said nothing. */
export function silence(count: Headcount | undefined, isDue: boolean): Absence {
  if (!count || count.present === 0) return count?.withdrawn ? 'withdrawn' : 'not_due';
  return isDue && count.pending === 0 ? 'not_submitted' : 'not_due';
}

function backdatedNames({ facts }: IndicatorQuestion, rows: readonly LatestRow[]): string[] {
  const ids = new Set(rows.map(({ last_import }) => last_import));
  return facts
    .importBatches()
    .filter(({ id, backdates }) => backdates && ids.has(id))
    .map(({ name }) => name)
    .sort();
}
