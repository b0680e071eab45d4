import { Injectable } from '@nestjs/common';
import { programmeYearHolding, yearOf } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { Catalogue } from '../reference/catalogue.js';
import { type BeliefRow, beliefsOf } from '../reporting/cells.query.js';
import { cellKey, isComparable } from '../reporting/report.js';
import { ReportForms } from '../reporting/report-form.query.js';
import { visibleHeader } from '../reporting/submission.query.js';
import type { OwnHistory } from './own-history.type.js';

/** The institution's own earlier numbers beside the cells of one report. */
@Injectable()
export class OwnHistories {
  constructor(
    private readonly database: Database,
    private readonly forms: ReportForms,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Numbers of periods before the report's own, as believed now.
   *
   * Shape  one entry for each cell that has any, values oldest first; the last belief of a year counts.
   * Unit   as entered. Where the currency changed, only years in the latest currency are there.
   */
  async of(scope: Scope, submissionId: string): Promise<OwnHistory[]> {
    const header = await visibleHeader(scope, this.database, submissionId);
    if (!header) return [];
    const form = await this.forms.of(header);
    const facts = await this.catalogue.current();
    const years = facts.roundsOf(facts.initiativeById(header.initiativeId)).map((round) => ({
      programmeYear: round.programmeYear,
      starts: round.programmeStarts,
      ends: round.programmeEnds,
    }));
    const cells = new Map<string, BeliefRow[]>();
    for (const belief of await beliefsOf(this.database, [header.unitId], header.periodEnds)) {
      if (belief.periodEnds >= header.periodEnds || belief.value === null) continue;
      const known = cells.get(cellKey(belief));
      if (known) known.push(belief);
      else cells.set(cellKey(belief), [belief]);
    }
    return [...cells.values()].flatMap((beliefs) => {
      const last = beliefs.at(-1);
      const item = last && form.byIndicatorId.get(last.indicatorId);
      if (!item) return [];
      const values = new Map(
        beliefs
          .filter(({ currency }) => currency === last.currency)
          .map(({ periodEnds, value, versionNumber }) => {
            const year = programmeYearHolding(periodEnds, years)?.programmeYear ?? yearOf(periodEnds);
            return [year, { year, value: Number(value), isComparable: isComparable(item, versionNumber) }];
          }),
      );
      return [{ indicator: item.question.indicator, slice: last.slice, values: [...values.values()] }];
    });
  }
}
