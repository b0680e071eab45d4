import type { Text } from '../../graphql/text.type.js';
import { lastDayOf } from '../../reference/dates.js';
import type { ReferenceFacts } from '../../reference/reference-facts.js';
import type { ReplyRow } from '../../results/reply.query.js';
import { type Cell, type Column, listed, type Row, shortTable, type Table } from '../table.js';
import { COLUMN_WORDS } from './column-words.js';
import { REFERENCE_WORDS } from './reference-words.js';
import type { DatasetQuestion } from './record-tables.js';

const words = { ...COLUMN_WORDS, ...REFERENCE_WORDS };
const column = (name: keyof typeof words, type: Column['type'] = 'string'): Column => ({
  name,
  type,
  meaning: words[name],
});
/** One column for each language; a text that nobody translated is empty there. */
const spoken = (name: keyof typeof words): Column[] =>
  (['en', 'fr', 'es'] as const).map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    meaning: words[name],
  }));
const said = (text: Text | null): Cell[] => [text?.en ?? null, text?.fr ?? null, text?.es ?? null];
const byCode = <Thing extends { code: string }>(things: readonly Thing[]): Thing[] =>
  [...things].sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));

/** Every version of every definition that any round of the initiative asks, as far as it was held at the time. */
export function definitionsTable(facts: ReferenceFacts, question: DatasetQuestion): Table {
  const rows = askedIndicators(facts, question).flatMap(({ domain, versions }) =>
    versions
      .filter(({ recordedFrom }) => recordedFrom <= question.asOf)
      .map((version): Row => [
        ...[version.indicator, String(version.number), domain.code],
        ...said(version.name),
        ...said(version.definition),
        ...[version.valueType, version.basis, version.unit, version.direction, version.aggregation],
        ...[String(version.decimals), version.minimum, version.maximum],
        ...[version.numerator, version.denominator, String(version.multiplier)],
        ...[listed(version.disaggregations), version.howMeasured, version.evidenceRule, version.source],
        version.changeClass,
        ...said(version.changeNote),
        ...said(version.bridge),
        version.recordedFrom,
      ]),
  );
  const columns = [
    ...[column('indicator'), column('definition_version', 'integer'), column('domain')],
    ...spoken('name'),
    ...spoken('definition'),
    ...[column('value_type'), column('basis'), column('unit'), column('direction'), column('aggregation')],
    ...[column('decimals', 'integer'), column('minimum', 'number'), column('maximum', 'number')],
    ...[column('numerator'), column('denominator'), column('multiplier', 'number')],
    ...[column('disaggregations'), column('how_measured'), column('evidence_rule'), column('source')],
    column('change_class'),
    ...spoken('change_note'),
    ...spoken('bridge'),
    column('recorded_from', 'datetime'),
  ];
  const title = { en: 'Definitions', fr: 'Définitions', es: 'Definiciones' };
  return shortTable({ name: 'definitions', title, columns }, rows);
}

function askedIndicators(facts: ReferenceFacts, { initiative, indicatorId }: DatasetQuestion) {
  const rounds = facts.roundsOf(initiative);
  return byCode(facts.indicators).filter(
    (indicator) =>
      (indicatorId === null || indicator.id === indicatorId) &&
      rounds.some((round) => facts.itemFor(round, indicator)),
  );
}

const membersOf = (facts: ReferenceFacts, { initiative, asOf }: DatasetQuestion) =>
  byCode([
    ...new Map(facts.panel(initiative, null, asOf).map(({ unit }) => [unit.id, unit] as const)).values(),
  ]);

/** Everybody who ever was a member, by the name in use on the day of the question. */
export function institutionsTable(facts: ReferenceFacts, question: DatasetQuestion): Table {
  const rows = membersOf(facts, question).map((unit): Row => {
    const { name, acronym } = facts.nameAt(unit, question.asOf.slice(0, 10));
    return [unit.code, name, acronym, unit.iso3, unit.regionCode, unit.calendarCode];
  });
  const columns = [
    ...[column('institution'), column('name'), column('acronym')],
    ...[column('country'), column('region'), column('calendar')],
  ];
  const title = { en: 'Institutions', fr: 'Institutions', es: 'Instituciones' };
  return shortTable({ name: 'institutions', title, columns }, rows);
}

/** Spells of membership as they were held to be. */
export function membershipsTable(facts: ReferenceFacts, question: DatasetQuestion): Table {
  const spells = facts.panel(question.initiative, null, question.asOf);
  const rows = membersOf(facts, question).flatMap((unit) =>
    spells
      .filter(({ unitId }) => unitId === unit.id)
      .map((spell): Row => [unit.code, spell.from, lastDayOf(spell), spell.datesKnown, spell.reason]),
  );
  const columns = [
    ...[column('institution'), column('from', 'date'), column('until', 'date'), column('dates_known')],
    { ...column('member_reason'), name: 'reason' },
  ];
  const title = { en: 'Memberships', fr: 'Adhésions', es: 'Membresías' };
  return shortTable({ name: 'memberships', title, columns }, rows);
}

/** Who belongs to which cohort, and when. */
export function cohortsTable(facts: ReferenceFacts, question: DatasetQuestion): Table {
  const { initiative, asOf } = question;
  const rows = byCode(facts.cohortsOf(initiative)).flatMap(({ code, name }) => {
    const spells = [...facts.panel(initiative, { cohorts: [code] }, asOf)];
    return spells
      .sort((one, other) => (one.unit.code < other.unit.code ? -1 : one.unit.code > other.unit.code ? 1 : 0))
      .map((spell): Row => [code, ...said(name), spell.unit.code, spell.from, lastDayOf(spell)]);
  });
  const columns = [
    ...[column('cohort'), ...spoken('name'), column('institution')],
    ...[column('from', 'date'), column('until', 'date')],
  ];
  const title = { en: 'Cohorts', fr: 'Cohortes', es: 'Cohortes' };
  return shortTable({ name: 'cohorts', title, columns }, rows);
}

/** Countries of the members. */
export function countriesTable(facts: ReferenceFacts, question: DatasetQuestion): Table {
  const codes = new Set(membersOf(facts, question).flatMap(({ iso3 }) => (iso3 ? [iso3] : [])));
  const rows = [...codes].sort().map((iso3): Row => {
    const country = facts.country(iso3);
    return [iso3, country.iso2, ...said(country.name), country.region.code, country.currency.code];
  });
  const columns = [
    ...[column('country'), column('iso2'), ...spoken('name')],
    ...[column('region'), column('currency')],
  ];
  const title = { en: 'Countries', fr: 'Pays', es: 'Países' };
  return shortTable({ name: 'countries', title, columns }, rows);
}

/** What institutions say beside their figures, and what changed in definitions. */
export function notesTable(
  facts: ReferenceFacts,
  question: DatasetQuestion,
  replies: readonly ReplyRow[],
): Table {
  const rows: Row[] = [
    ...replies.map((reply): Row => [
      'reply',
      facts.unitById(reply.unit_id).code,
      facts.indicatorById(reply.indicator_id).code,
      null,
      ...[reply.words.en ?? null, reply.words.fr ?? null, reply.words.es ?? null],
      reply.said_at,
    ]),
    ...askedIndicators(facts, question).flatMap(({ versions }) =>
      versions
        .filter(({ recordedFrom, changeNote }) => recordedFrom <= question.asOf && changeNote !== null)
        .map((version): Row => [
          ...['definition_change', null, version.indicator, String(version.number)],
          ...said(version.changeNote),
          version.recordedFrom,
        ]),
    ),
  ];
  const columns = [
    ...[column('kind'), column('institution'), column('indicator'), column('definition_version', 'integer')],
    ...spoken('words'),
    column('said_at', 'datetime'),
  ];
  const title = { en: 'Notes', fr: 'Notes', es: 'Notas' };
  return shortTable({ name: 'notes', title, columns }, rows);
}
