import type { IndicatorVersion } from '../../framework/indicator.type.js';
import type { Initiative } from '../../initiative/initiative.type.js';
import { lastDayOf } from '../../reference/dates.js';
import type { ObservationRow } from '../../observation/observations.query.js';
import type { PanelMember } from '../../reference/panel.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import type { Institution } from '../../unit/institution.type.js';
import type { AgreedStep } from './iati.query.js';
import { type AgreedValue, iatiIndicators } from './iati-indicators.js';
import type { IatiActivity, IatiDate, IatiDocument, IatiResult } from './iati-model.js';
import { publisherOf } from './iati-publisher.js';
import { computed, type ReportedValue, reported } from './iati-values.js';
import { inEach, SENTENCES, together } from './iati-words.js';

/** Everything that is known of the support of one institution. */
export interface SupportRecord {
  readonly initiative: Initiative;
  readonly unit: Institution;
  readonly spells: readonly PanelMember[];
  readonly rows: readonly ObservationRow[];
  readonly steps: readonly AgreedStep[];
  readonly documents: ReadonlyMap<number, readonly IatiDocument[]>;
  readonly recordedUpTo: string;
  readonly asOfDay: string;
  /** Where people open this installation, without a slash at its end; null when nobody said. */
  readonly address: string | null;
}

/** Codelist OrganisationType: academic, training and research. */
const RESEARCH_ORGANISATION = '80';
/** Codelist ResultType: outcome. */
const OUTCOME = '2';

/**
 * One institution's support as an activity of the IATI standard.
 *
 * Shape   results are the outputs and the outcomes of each capacity domain; every row of the record is in one of them.
 * Source  docs/methods.md#iati
 */
export function iatiActivity(facts: ReferenceFacts, record: SupportRecord): IatiActivity {
  const { initiative, unit, spells, rows, address } = record;
  const reporter = publisherOf(initiative);
  const name = facts.nameAt(unit, record.asOfDay).name;
  const values = [...reported(facts, rows), ...computed(facts.roundsOf(initiative), rows)];
  const indicators = iatiIndicators({
    values,
    ...agreements(facts, record, values),
    documents: record.documents,
    uriOf: (code) =>
      address === null ? null : `${address}/initiatives/${initiative.code}/indicators/${code}`,
  });
  const isIllustrative = values.some((value) => value.isIllustrative);
  const ended = spells.every(({ before }) => before !== null && before <= record.asOfDay);
  return {
    identifier: `${reporter.ref}-KIPIMO-${initiative.code}-${unit.code}`,
    reporter,
    institution: { ref: null, type: RESEARCH_ORGANISATION, name },
    currency: initiative.currencyCode,
    updated: record.recordedUpTo,
    title: together([initiative.name, { en: name }], ': ') ?? initiative.name,
    description:
      together([describe(initiative.name, name), ...(isIllustrative ? [SENTENCES.illustrative] : [])]) ??
      initiative.name,
    status: ended ? '4' : '2',
    dates: datesOf(record, ended),
    country: unit.country?.iso2 ?? null,
    place: placeOf(unit),
    results: resultsOf(facts, indicators),
  };
}

const describe = (initiative: Initiative['name'], name: string) =>
  inEach((language) => {
    const supporter = initiative[language] ?? initiative.en;
    return {
      en: `Capacity indicators of ${name}, as reported to ${supporter} and accepted after review.`,
      fr: `Indicateurs de capacité de ${name}, déclarés à ${supporter} et acceptés après revue.`,
      es: `Indicadores de capacidad de ${name}, comunicados a ${supporter} y aceptados tras la revisión.`,
    }[language];
  });

function datesOf({ spells, rows, asOfDay }: SupportRecord, ended: boolean): IatiDate[] {
  const known = spells.flatMap(({ from }) => (from === null ? [] : [from])).sort()[0];
  const firstReported = rows.map(({ starts }) => starts).sort()[0];
  const start = known ?? firstReported;
  const ends = spells.map(lastDayOf).sort().at(-1);
  const last = ends != null && !spells.some(({ before }) => before === null) ? ends : null;
  return [
    ...(start === undefined || start > asOfDay
      ? []
      : [{ type: '2' as const, day: start, note: known === undefined ? SENTENCES.startUnknown : null }]),
    ...(last === null ? [] : [{ type: ended ? ('4' as const) : ('3' as const), day: last, note: null }]),
  ];
}

function placeOf({ code, city, latitude, longitude }: Institution): IatiActivity['place'] {
  if (city === null) return null;
  const point = latitude === null || longitude === null ? null : `${latitude} ${longitude}`;
  return { ref: code, name: city, point };
}

function resultsOf(facts: ReferenceFacts, indicators: ReturnType<typeof iatiIndicators>): IatiResult[] {
  return facts.domains.flatMap((domain) => {
    const own = indicators.filter(
      ({ version }) => facts.indicatorById(version.indicatorId).domain === domain,
    );
    const typeOf = ({ version }: { version: IndicatorVersion }): string => version.iatiResultType ?? OUTCOME;
    return [...new Set(own.map(typeOf))].sort().map((type) => {
      const held = own.filter((indicator) => typeOf(indicator) === type);
      return {
        code: domain.code,
        type,
        aggregates: held.every(({ aggregates }) => aggregates),
        title: domain.name,
        indicators: held.map(({ version: _, ...indicator }) => indicator),
      };
    });
  });
}

/** Signed targets and baselines, each under the definition that was asked when it falls due. */
function agreements(
  facts: ReferenceFacts,
  record: SupportRecord,
  values: readonly ReportedValue[],
): { targets: AgreedValue[]; baselines: AgreedValue[] } {
  const place = (step: AgreedStep, day: string, value: string): AgreedValue => {
    const indicator = facts.indicatorById(step.indicator_id);
    const held = values.find(
      (one) =>
        one.version.indicatorId === indicator.id && one.starts <= day && day <= one.ends && one.slice === '',
    );
    const round = facts
      .roundsOf(record.initiative)
      .find(({ programmeStarts, programmeEnds }) => programmeStarts <= day && day <= programmeEnds);
    const period = held ?? (round && facts.periodOf(record.unit, round)) ?? null;
    const year = day.slice(0, 4);
    return {
      version:
        held?.version ??
        (round && facts.versionFor(round, indicator)) ??
        facts.currentVersion(indicator, record.recordedUpTo),
      currency: step.currency,
      starts: period?.starts ?? `${year}-01-01`,
      ends: period?.ends ?? `${year}-12-31`,
      day,
      value,
      isIllustrative: step.demonstration,
    };
  };
  const firsts = record.steps.filter(
    (step, index) => record.steps[index - 1]?.indicator_id !== step.indicator_id,
  );
  return {
    targets: record.steps.map((step) => place(step, step.due_on, step.value)),
    baselines: firsts.flatMap((step) =>
      step.baseline_on === null || step.baseline_value === null
        ? []
        : [place(step, step.baseline_on, step.baseline_value)],
    ),
  };
}
