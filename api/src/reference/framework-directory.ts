import type { CapacityDomain } from '../framework/capacity-domain.type.js';
import type { Framework, FrameworkItem, FrameworkVersion } from '../framework/framework.type.js';
import type { Indicator, IndicatorVersion, VersionUse } from '../framework/indicator.type.js';
import { type LanguageCode, type StoredText, type Text, textOf } from '../graphql/text.type.js';
import { groupedBy, type IndicatorVersionRow, type ReferenceRows } from './reference-rows.js';

/** What is asked, by every key it is asked for by. */
export interface FrameworkDirectory {
  readonly domains: ReadonlyMap<string, CapacityDomain>;
  readonly indicatorsByCode: ReadonlyMap<string, Indicator>;
  readonly indicatorsById: ReadonlyMap<number, Indicator>;
  readonly versionsById: ReadonlyMap<number, IndicatorVersion>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly frameworkVersionsById: ReadonlyMap<number, FrameworkVersion>;
  /** Items of a framework version by the id of their indicator. */
  readonly itemsOf: ReadonlyMap<number, ReadonlyMap<number, FrameworkItem>>;
}

/** Builds the directory. Shape: indicators in the order of domain and position, versions oldest first. */
export function frameworkDirectory(rows: ReferenceRows): FrameworkDirectory {
  const domains = new Map<string, CapacityDomain>(
    rows.domains.map(({ code, position, name }) => [code, { code, position, name: textOf(name) }]),
  );
  const versionsById = new Map<number, IndicatorVersion>();
  const codes = new Map(rows.indicators.map((row) => [row.id, row.code]));
  const uses = usesOf(rows);
  for (const row of rows.indicatorVersions) {
    versionsById.set(row.id, indicatorVersion(row, codes, uses.get(row.id) ?? []));
  }
  const versionsOf = groupedBy([...versionsById.values()], (version) => version.indicatorId);

  const indicatorsById = new Map<number, Indicator>();
  for (const row of rows.indicators) {
    const domain = domains.get(row.domain_code);
    const versions = versionsOf.get(row.id) ?? [];
    // A version that was published for a round to come says nothing of the figures of today.
    const asked = versions.findLast(({ askedIn }) => askedIn.length > 0);
    const inForce = asked ? versions.filter(({ number }) => number <= asked.number) : versions;
    const current = inForce.findLast((version) => version.recordedUntil === null) ?? inForce.at(-1);
    // An indicator that was never asked has no version yet: nothing can be said of it.
    if (domain && current)
      indicatorsById.set(row.id, { id: row.id, code: row.code, domain, current, versions });
  }
  return {
    domains,
    versionsById,
    indicatorsById,
    indicatorsByCode: new Map([...indicatorsById.values()].map((indicator) => [indicator.code, indicator])),
    ...frameworks(rows, versionsById),
  };
}

function frameworks(rows: ReferenceRows, versionsById: ReadonlyMap<number, IndicatorVersion>) {
  const items = groupedBy(rows.frameworkItems, (row) => row.framework_version_id);
  const itemsOf = new Map<number, Map<number, FrameworkItem>>();
  const frameworkVersionsById = new Map<number, FrameworkVersion>();
  for (const row of rows.frameworkVersions) {
    const own = new Map<number, FrameworkItem>();
    for (const { indicator_version_id, position, required } of items.get(row.id) ?? []) {
      const version = versionsById.get(indicator_version_id);
      if (version) own.set(version.indicatorId, { position, required, version });
    }
    itemsOf.set(row.id, own);
    frameworkVersionsById.set(row.id, {
      id: row.id,
      framework: row.framework_code,
      number: row.number,
      note: optionalText(row.note),
      initiativeId: row.initiative_id,
      fromYear: row.from_year,
      items: [...own.values()],
    });
  }
  const versionsOf = groupedBy([...frameworkVersionsById.values()], (version) => version.framework);
  const byCode = new Map<string, Framework>(
    rows.frameworks.map(({ code, name }) => [
      code,
      { code, name: textOf(name), versions: versionsOf.get(code) ?? [] },
    ]),
  );
  return { frameworks: byCode, frameworkVersionsById, itemsOf };
}

/** The rounds that ask each version, by initiative. */
function usesOf(rows: ReferenceRows): Map<number, VersionUse[]> {
  const codes = new Map(rows.initiatives.map(({ id, code }) => [id, code]));
  const items = groupedBy(rows.frameworkItems, (row) => row.framework_version_id);
  const uses = new Map<number, VersionUse[]>();
  for (const { initiative_id, framework_version_id, programme_year: year } of rows.rounds) {
    const initiative = codes.get(initiative_id) ?? '';
    for (const { indicator_version_id } of items.get(framework_version_id) ?? []) {
      const known = uses.get(indicator_version_id) ?? [];
      uses.set(indicator_version_id, known);
      const use = known.find((one) => one.initiative === initiative);
      if (!use) known.push({ initiative, fromYear: year, toYear: year });
      else {
        use.fromYear = Math.min(use.fromYear, year);
        use.toYear = Math.max(use.toYear, year);
      }
    }
  }
  return uses;
}

function indicatorVersion(
  row: IndicatorVersionRow,
  codes: ReadonlyMap<number, string>,
  askedIn: VersionUse[],
): IndicatorVersion {
  const drafted = row.translations_drafted;
  const codeOf = (id: number | null): string | null => (id === null ? null : (codes.get(id) ?? null));
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    numeratorId: row.numerator_indicator_id,
    denominatorId: row.denominator_indicator_id,
    recordedUntil: row.recorded_until,
    indicator: codes.get(row.indicator_id) ?? '',
    number: row.number,
    name: textOf(row.name, drafted),
    definition: textOf(row.definition, drafted),
    help: optionalText(row.help, drafted),
    valueType: row.value_type,
    basis: row.basis,
    unit: row.unit,
    direction: row.direction,
    aggregation: row.aggregation,
    decimals: row.decimals,
    minimum: row.minimum,
    maximum: row.maximum,
    numerator: codeOf(row.numerator_indicator_id),
    denominator: codeOf(row.denominator_indicator_id),
    multiplier: Number(row.multiplier),
    derived: row.numerator_indicator_id !== null,
    disaggregations: row.disaggregations,
    howMeasured: row.how_measured,
    evidenceRule: row.evidence_rule,
    frequency: row.frequency,
    source: row.source,
    changeClass: row.change_class,
    changeNote: optionalText(row.change_note, drafted),
    bridge: optionalText(row.bridge, drafted),
    iatiResultType: row.iati_result_type,
    iatiMeasure: row.iati_measure,
    staleTranslations: row.translations_stale,
    askedIn,
    recordedFrom: row.recorded_from,
  };
}

function optionalText(stored: StoredText | null, drafted?: readonly LanguageCode[]): Text | null {
  return stored === null ? null : textOf(stored, drafted);
}
