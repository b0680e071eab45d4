import { Injectable } from '@nestjs/common';
import type { Basis, Question, ValueTypeCode } from '@kipimo/shared';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';

/** What became of an indicator's definition in one of its versions. */
export interface DefinitionChange {
  readonly number: number;
  readonly changeClass: 'wording' | 'scope' | 'method' | null;
  readonly bridged: boolean;
}

/** One row of a report: an indicator in the version that a framework version asks. */
export interface FormItem {
  readonly indicatorId: number;
  readonly versionId: number;
  readonly versionNumber: number;
  readonly question: Question;
  /** Every version of the indicator, oldest first. */
  readonly changes: readonly DefinitionChange[];
}

/** Everything that a round asks, in the framework's order. */
export interface ReportForm {
  readonly items: readonly FormItem[];
  readonly byIndicator: ReadonlyMap<string, FormItem>;
  readonly byIndicatorId: ReadonlyMap<number, FormItem>;
}

interface ItemRow {
  readonly indicator_id: number;
  readonly version_id: number;
  readonly number: number;
  readonly code: string;
  readonly value_type: ValueTypeCode;
  readonly basis: Basis;
  readonly required: boolean;
  readonly decimals: number;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly multiplier: string;
  readonly disaggregations: string[];
  readonly changes: DefinitionChange[];
}

// "What does this round ask?" Indicators of survey years are asked in survey rounds only.
const itemsAsked = `
  select v.indicator_id, v.id as version_id, v.number, i.code, v.value_type, v.basis, f.required, v.decimals,
    v.minimum, v.maximum, top.code as numerator, bottom.code as denominator, v.multiplier, v.disaggregations,
    (select json_agg(json_build_object('number', w.number, 'changeClass', w.change_class,
        'bridged', w.bridge is not null) order by w.number)
      from indicator_version w where w.indicator_id = v.indicator_id) as changes
  from framework_item f
  join indicator_version v on v.id = f.indicator_version_id
  join indicator i on i.id = v.indicator_id
  left join indicator top on top.id = v.numerator_indicator_id
  left join indicator bottom on bottom.id = v.denominator_indicator_id
  where f.framework_version_id = $1 and (v.frequency <> 'survey_years' or $2)
  order by f.position, i.code`;

/** The forms of reports, kept in memory until a reference fact changes. */
@Injectable()
export class ReportForms {
  private readonly kept = new Map<string, ReportForm>();
  private keptMinorUnits: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
  ) {
    version.on('reference_changed', () => {
      this.kept.clear();
      this.keptMinorUnits = null;
    });
  }

  /** Fraction digits of every currency there is, by ISO 4217 code. */
  async minorUnits(): Promise<ReadonlyMap<string, number>> {
    if (this.keptMinorUnits) return this.keptMinorUnits;
    const rows = await this.database.rows<{ code: string; minor_unit: number }>(
      'currency-minor-units',
      'select code, minor_unit from currency',
    );
    const units = new Map(rows.map((row) => [row.code, row.minor_unit]));
    if (this.version.isFollowing) this.keptMinorUnits = units;
    return units;
  }

  /**
   * What a round with this framework version asks.
   *
   * Shape  items in the framework's order, derived ones among them.
   */
  async of(round: { frameworkVersionId: number; surveyYear: boolean }): Promise<ReportForm> {
    const key = `${round.frameworkVersionId}|${round.surveyYear}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const rows = await this.database.rows<ItemRow>('report-form', itemsAsked, [
      round.frameworkVersionId,
      round.surveyYear,
    ]);
    const form = formOf(rows.map(itemOf));
    if (this.version.isFollowing) this.kept.set(key, form);
    return form;
  }
}

/** A form of these items, with their lookups. */
export function formOf(items: readonly FormItem[]): ReportForm {
  return {
    items,
    byIndicator: new Map(items.map((item) => [item.question.indicator, item])),
    byIndicatorId: new Map(items.map((item) => [item.indicatorId, item])),
  };
}

function itemOf(row: ItemRow): FormItem {
  return {
    indicatorId: row.indicator_id,
    versionId: row.version_id,
    versionNumber: row.number,
    changes: row.changes,
    question: {
      indicator: row.code,
      valueType: row.value_type,
      basis: row.basis,
      required: row.required,
      decimals: row.decimals,
      minimum: row.minimum,
      maximum: row.maximum,
      numerator: row.numerator,
      denominator: row.denominator,
      multiplier: row.multiplier,
      disaggregations: row.disaggregations,
    },
  };
}
