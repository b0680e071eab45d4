import type { Language } from '@kipimo/shared';
import type { Database } from '../database/database.js';
import type { DraftContent, Wording } from './library.rules.js';

const stored = ({ en, fr, es }: Wording): string | null =>
  en === '' ? null : JSON.stringify({ en, ...(fr && { fr }), ...(es && { es }) });

/** Writes a version that follows another one. Shape: its id. What the content does not say, the other one says. */
export async function insertVersion(
  database: Database,
  version: {
    follows: number;
    number: number;
    content: DraftContent;
    marks: { drafted: readonly Language[]; stale: readonly Language[] };
    demonstration: boolean;
    at: string;
  },
): Promise<number> {
  const { content, marks } = version;
  const bridge = stored(content.bridge);
  const row = await database.row<{ id: number }>(
    'library-version-insert',
    `insert into indicator_version (indicator_id, number, name, definition, help, value_type, basis, unit, direction,
       aggregation, decimals, minimum, maximum, numerator_indicator_id, denominator_indicator_id, multiplier,
       disaggregations, how_measured, evidence_rule, frequency, iati_result_type, iati_measure, source, change_class,
       change_note, bridge, translations_drafted, translations_stale, demonstration, recorded)
     select v.indicator_id, $2, $3, $4, $5, v.value_type, $6, $7, $8, v.aggregation, $9, $10::numeric, $11::numeric,
       v.numerator_indicator_id, v.denominator_indicator_id, v.multiplier, $12::text[], $13, $14, v.frequency,
       v.iati_result_type, v.iati_measure, v.source, $15, $16, $17, $18::text[], $19::text[], $20,
       tstzrange($21::timestamptz, null)
     from indicator_version v where v.id = $1 returning id`,
    [
      version.follows,
      version.number,
      stored(content.name),
      stored(content.definition),
      stored(content.help),
      content.basis,
      content.unit,
      content.direction,
      content.decimals,
      content.minimum,
      content.maximum,
      content.disaggregations,
      content.howMeasured,
      content.evidenceRule,
      content.changeClass,
      stored(content.changeNote),
      bridge === null ? null : `{"note": ${bridge}}`,
      marks.drafted,
      marks.stale,
      version.demonstration,
      version.at,
    ],
  );
  if (!row) throw new Error('A version follows one that is there.');
  return row.id;
}

/**
 * Writes a version of a framework that asks one indicator by another version, and everything else as it was asked.
 *
 * Shape  its id and number. Two writers at once: the second waits, and takes the next number.
 */
export async function copyFramework(
  database: Database,
  copy: {
    from: number;
    indicatorId: number;
    versionId: number;
    initiativeId: number;
    fromYear: number;
    note: DraftContent['changeNote'];
    demonstration: boolean;
  },
): Promise<{ id: number; number: number }> {
  const made = await database.row<{ id: number; number: number }>(
    'library-framework-insert',
    `insert into framework_version (framework_code, number, note, initiative_id, from_year, demonstration)
     select f.framework_code, 1 + (select max(g.number) from framework_version g
         where g.framework_code = f.framework_code), $2, $3, $4, $5
     from framework_version f where f.id = $1 returning id, number`,
    [copy.from, stored(copy.note), copy.initiativeId, copy.fromYear, copy.demonstration],
  );
  if (!made) throw new Error('A framework is copied that is there.');
  await database.rows(
    'library-framework-items',
    `insert into framework_item (framework_version_id, indicator_version_id, indicator_id, position, required)
     select $2, case when indicator_id = $3 then $4 else indicator_version_id end, indicator_id, position, required
     from framework_item where framework_version_id = $1`,
    [copy.from, made.id, copy.indicatorId, copy.versionId],
  );
  return made;
}

/** Lets rounds that nobody has begun ask another version of their framework. */
export async function askFrom(
  database: Database,
  change: { rounds: readonly number[]; frameworkVersionId: number },
): Promise<void> {
  await database.rows(
    'library-rounds-ask',
    `update round set framework_version_id = $2 where id = any($1::int[])`,
    [change.rounds, change.frameworkVersionId],
  );
}
