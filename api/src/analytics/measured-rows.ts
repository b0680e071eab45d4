import type { Database } from '../database/database.js';
import type { EvidenceTierCode } from '../observation/record.codes.js';
import { grouped } from './grouped.js';
import type { IndicatorQuestion } from './indicator-question.js';
import { measured, type SignedPath, withEvidence } from './measured.rules.js';
import type { ComparedMeasureCode } from './measured.type.js';
import { type SignedStepRow, signedSteps } from './questions/signed-paths.query.js';
import type { TrendRow } from './questions/trend.query.js';
import { unitValueRows } from './questions/unit-values.query.js';

/**
 * The rows of a trend whose figures are worked out for each unit by itself before they are summed up.
 *
 * Shape   as `trendRows`; `excluded` counts the values that had too little evidence.
 */
export async function measuredRows(
  database: Database,
  { panel, values, asked, rounds, initiative, indicator, snapshot }: IndicatorQuestion,
  { measure, evidenceAtLeast }: { measure: ComparedMeasureCode; evidenceAtLeast: EvidenceTierCode | null },
): Promise<{ rows: TrendRow[]; excluded: number }> {
  const [units, steps] = await Promise.all([
    unitValueRows(panel, database, values),
    measure === 'path'
      ? signedSteps(panel, database, {
          initiativeId: initiative.id,
          indicatorId: indicator.id,
          asOf: snapshot.asOf,
        })
      : [],
  ]);
  const { rows, excluded } = withEvidence(units, evidenceAtLeast);
  const cuts = asked.breaks.filter(({ bridged }) => !bridged).map(({ year }) => year);
  const { direction, aggregation, multiplier } = asked.version;
  const figures = measured(rows, {
    measure,
    stretches: rounds.map(({ programmeYear }) => cuts.filter((cut) => cut <= programmeYear).length),
    paths: pathsOf(steps),
    better: direction === 'higher' || direction === 'lower' ? direction : 'neither',
  });
  const isLevel = measure === 'level';
  return {
    rows: grouped(figures, {
      isScore: isLevel && aggregation === 'distribution',
      isPooled: isLevel && aggregation === 'pooled',
      multiplier: multiplier ?? 1,
    }),
    excluded,
  };
}

/** The signed path of each unit. */
function pathsOf(steps: readonly SignedStepRow[]): Map<number, SignedPath> {
  const paths = new Map<number, SignedPath & { steps: { dueOn: string; value: string }[] }>();
  for (const { unit_id, baseline_on, baseline_value, currency, kind, course, due_on, value } of steps) {
    const path = paths.get(unit_id) ?? {
      baseline:
        baseline_on !== null && baseline_value !== null ? { on: baseline_on, value: baseline_value } : null,
      steps: [],
      ...{ currency, kind, course },
    };
    path.steps.push({ dueOn: due_on, value });
    paths.set(unit_id, path);
  }
  return paths;
}
