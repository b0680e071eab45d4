import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { figureRefusals } from '../analytics/comparability.rules.js';
import { type IndicatorQuestion, IndicatorQuestions } from '../analytics/indicator-question.js';
import { type UnitValueRow, unitValueRows } from '../analytics/questions/unit-values.query.js';
import { median } from '../analytics/statistics/summary.js';
import type { AggregationCode } from '../framework/framework.codes.js';
import { receiptOf } from '../observation/receipt.js';
import { lastDayOf } from '../reference/dates.js';
import type { PanelMember } from '../reference/panel.js';
import { leaversOf, type LeaverFigures } from './attrition.rules.js';
import type { CohortAttrition, Leaver } from './cohort.type.js';

/** Decimals of a median that is worked out; what is shown is rounded by whoever shows it. */
const DECIMALS = 6;
const HAS_A_MEDIAN: ReadonlySet<AggregationCode> = new Set(['sum', 'median', 'pooled']);

/** What is asked: a cohort by its code, or members that no code stands for yet. */
interface AttritionQuestion {
  readonly initiative: string;
  readonly indicator: string;
  readonly cohort?: string;
  readonly members?: readonly PanelMember[];
  readonly asOf?: string | null;
}

/** Answers what became of those who left a cohort. */
@Injectable()
export class Attritions {
  constructor(private readonly questions: IndicatorQuestions) {}

  /** Errors: NotFound for an unknown code; Invalid for an `asOf` nobody can answer. */
  async attrition(scope: Scope, asked: AttritionQuestion): Promise<CohortAttrition> {
    const question = await this.questions.resolve(scope, {
      ...asked,
      who: asked.cohort === undefined ? null : { cohorts: [asked.cohort] },
      splitBy: 'none',
      balanced: false,
    });
    const { facts, panel, indicator, snapshot, currency, rateSet } = question;
    const { aggregation, valueType } = question.asked.version;
    const rows = await unitValueRows(panel, this.questions.database, question.values);
    const { units, first, last } = panel.places;
    const { members, leavers } = leaversOf(
      units.map((unitId, at) => ({ unitId, first: first[at] ?? 0, last: last[at] ?? 0 })),
      rows.map(memberValue),
      (values, expected) => {
        const figure = { n: values.length, expected, unconverted: 0, isOneUnit: false };
        const refused = figureRefusals(figure, scope.minimumGroup, this.questions.thresholds);
        return refused.length > 0 || !HAS_A_MEDIAN.has(aggregation) ? null : median(values);
      },
    );
    const spells = asked.members ?? facts.panel(question.initiative, cohortOf(asked), snapshot.asOf);
    const shown = leavers.map((leaver) => shownLeaver(question, leaver, spells)).sort(byDay);
    const compared = leavers.filter(({ side }) => side !== null).length;
    const below = leavers.filter(({ side }) => side === 'below').length;
    const currencyShown = valueType === 'currency' ? currency : null;
    return {
      ...{ indicator, currency: currencyShown, members, left: leavers.length, compared, below },
      leavers: shown,
      receipt: receiptOf(snapshot, {
        demonstration: rows.some(({ demonstration }) => demonstration),
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && rows.some(({ import_id }) => import_id === id))
          .map(({ name }) => name)
          .sort(),
        rateSet: rows.some(({ converted }) => converted) ? rateSet : null,
        content: () => ({
          initiative: question.initiative.code,
          indicator: indicator.code,
          ...{ currency: currencyShown, members, left: leavers.length, compared, below },
          leavers: shown.map(({ institution, ...leaver }) => ({ institution: institution.code, ...leaver })),
        }),
      }),
    };
  }
}

const cohortOf = ({ cohort }: AttritionQuestion) => (cohort === undefined ? null : { cohorts: [cohort] });

const memberValue = ({ unit_id, i, value, absence }: UnitValueRow) => ({
  unitId: unit_id,
  i,
  value: absence === null ? value : null,
  isApplicable: absence !== 'not_applicable',
});

function shownLeaver(
  { facts, rounds }: IndicatorQuestion,
  { unitId, i, value, figure, side }: LeaverFigures,
  spells: readonly PanelMember[],
): Leaver {
  const spell = spells.findLast((one) => one.unitId === unitId);
  return {
    institution: facts.unitById(unitId),
    left: spell ? lastDayOf(spell) : null,
    reason: spell?.reason ?? null,
    year: i === null ? null : (rounds[i]?.programmeYear ?? null),
    value,
    median: figure.median === null ? null : String(Number(figure.median.toFixed(DECIMALS))),
    n: figure.n,
    expected: figure.expected,
    side,
  };
}

const byDay = (one: Leaver, other: Leaver): number =>
  (one.left ?? '').localeCompare(other.left ?? '') ||
  one.institution.name.localeCompare(other.institution.name, 'en');
