import { Injectable } from '@nestjs/common';
import type { BetterWay } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import {
  type IndicatorQuestion,
  IndicatorQuestions,
  type SeveralQuestion,
} from '../analytics/indicator-question.js';
import type { AskedIndicator } from '../analytics/asked.js';
import { silence } from '../analytics/latest.service.js';
import { type UnitValueRow, unitValueRows } from '../analytics/questions/unit-values.query.js';
import { Database } from '../database/database.js';
import type { IndicatorVersion } from '../framework/indicator.type.js';
import type { PanelFilter } from '../reference/panel.js';
import type { Institution } from '../unit/institution.type.js';
import type { YearEnd } from './programme-years.rules.js';
import type { TargetFigure } from './target-agreement.type.js';
import type { HeldFigure } from './standing.rules.js';

/** What some units reported of some indicators, read once. */
export interface TargetRecord {
  readonly question: SeveralQuestion;
  readonly imports: ReadonlySet<number>;
  /** The programme years of a unit with the end of its own period in each. */
  yearsOf(unit: Institution): YearEnd[];
  /** Every programme year in which the unit counts, as figures with their gaps. */
  figuresOf(unit: Institution, asked: AskedIndicator): TargetFigure[];
}

/** Which way is better, as paths need to know it. */
export const betterOf = ({ direction }: Pick<IndicatorVersion, 'direction'>): BetterWay =>
  direction === 'higher' || direction === 'lower' ? direction : 'neither';

/** The programme years in which figures stop being comparable with those before. */
export const cutsOf = ({ breaks }: AskedIndicator): number[] =>
  breaks.filter(({ bridged }) => !bridged).map(({ year }) => year);

/** A figure as rules read it. */
export const heldFigure = ({ year, periodEnds, exact, absence, currency }: TargetFigure): HeldFigure => ({
  ...{ year, periodEnds, exact, absence, currency },
});

/** Reads what is on record beside targets: money as it was entered, since that is what was agreed on. */
@Injectable()
export class TargetRecords {
  constructor(
    private readonly questions: IndicatorQuestions,
    private readonly database: Database,
  ) {}

  /** Errors: NotFound for an unknown code; Invalid for an `asOf` nobody can answer. */
  async read(
    scope: Scope,
    input: {
      initiative: string;
      indicators: readonly string[];
      who: PanelFilter | null;
      asOf?: string | null;
    },
  ): Promise<TargetRecord> {
    const question = await this.questions.resolveSeveral(scope, {
      ...input,
      splitBy: 'institution',
      within: [],
    });
    const { panel, facts, rounds } = question;
    const rowsOf = new Map<number, Map<string, UnitValueRow>>();
    const imports = new Set<number>();
    // One after the other: a board asks for many indicators, and the connections are everybody's.
    for (const { asked, values } of question.asked) {
      const rows = await unitValueRows(panel, this.database, values);
      for (const { import_id } of rows) if (import_id !== null) imports.add(import_id);
      rowsOf.set(asked.indicator.id, new Map(rows.map((row) => [`${row.unit_id}|${row.i}`, row])));
    }
    const countsOf = new Map(panel.groups.map(({ key, counts }) => [key, counts]));
    const endOf = (unit: Institution, i: number): string => {
      const round = rounds[i];
      return round ? (facts.periodOf(unit, round)?.ends ?? round.programmeEnds) : '';
    };
    return {
      question,
      imports,
      yearsOf: (unit) =>
        rounds.map(({ programmeYear }, i) => ({ year: programmeYear, ends: endOf(unit, i) })),
      figuresOf: (unit, asked) =>
        rounds.flatMap(({ programmeYear }, i): TargetFigure[] => {
          const count = countsOf.get(unit.code)?.[i];
          if (!count || count.members === 0) return [];
          const row = rowsOf.get(asked.indicator.id)?.get(`${unit.id}|${i}`);
          const exact = row && row.absence === null ? (row.original ?? row.value) : null;
          return [
            {
              year: programmeYear,
              periodEnds: row?.ends ?? endOf(unit, i),
              value: exact === null ? null : Number(exact),
              exact,
              absence: row
                ? (row.absence ?? (exact === null ? 'not_applicable' : null))
                : silence(count, asked.due[i] ?? false),
              currency: exact === null ? null : row?.original == null ? null : row.currency,
              demonstration: row?.demonstration ?? false,
            },
          ];
        }),
    };
  }

  /** Both ends of a window of years of everybody the asker sees, in one currency; see `hintOf`. */
  async changes(
    scope: Scope,
    input: { initiative: string; indicator: string; currency: string | null; asOf?: string | null },
    window: { fromYear: number; toYear: number },
  ): Promise<{ question: IndicatorQuestion; changes: { unitId: number; start: number; end: number }[] }> {
    const question = await this.questions.resolve(scope, {
      ...input,
      ...window,
      splitBy: 'none',
      balanced: false,
    });
    const rows = await unitValueRows(question.panel, this.database, question.values);
    const isCut = cutsOf(question.asked).some((cut) => cut > window.fromYear && cut <= window.toYear);
    const lastOf = question.rounds.length - 1;
    const at = (i: number): Map<number, number> =>
      new Map(
        rows.flatMap((row) =>
          row.i === i && row.absence === null && row.value !== null ? [[row.unit_id, Number(row.value)]] : [],
        ),
      );
    const starts = at(0);
    const isWhole =
      question.rounds[0]?.programmeYear === window.fromYear &&
      question.rounds[lastOf]?.programmeYear === window.toYear;
    const changes =
      isCut || !isWhole
        ? []
        : [...at(lastOf)].flatMap(([unitId, end]) => {
            const start = starts.get(unitId);
            return start === undefined ? [] : [{ unitId, start, end }];
          });
    return { question, changes };
  }
}
