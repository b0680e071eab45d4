import { type CsvRow, type ReferenceFile, csv, json } from '../reference-files.js';
import { unitCodeOfAcbf } from './roster.js';
import { type LoadContext, confidence, idsByCode, must, replace, upsert } from './rows.js';

type Files = ReadonlyMap<string, ReferenceFile>;

/** How a cohort's list is drawn from a roster: by a column, by name, or by language and sureness. */
type CohortList =
  | { readonly column: string; readonly equals: string }
  | { readonly units: readonly string[] }
  | { readonly language: string; readonly confidence: string };

interface CohortInFile {
  readonly code: string;
  readonly initiative: string;
  readonly constructed: boolean;
  readonly list: CohortList;
  readonly from: string | null;
  readonly name: object;
  readonly note: object;
  readonly source: string;
}

/** The saved cohorts. A cohort says who is meant; the membership says when each of them was in. */
export async function loadCohorts({ client }: LoadContext, files: Files): Promise<void> {
  const cohorts = json<CohortInFile[]>(files, 'cohorts.json');
  const initiatives = await idsByCode(client, 'initiative');
  await upsert(
    client,
    'cohort',
    ['code'],
    cohorts.map(({ code, initiative, constructed, list, name, note, source }) => ({
      code,
      initiative_id: must(initiatives, initiative),
      name,
      note,
      rule: list,
      constructed,
      source,
    })),
  );
  const ids = await idsByCode(client, 'cohort');
  const units = await idsByCode(client, 'reporting_unit');
  const members = cohorts.flatMap((cohort) =>
    membersOf(files, cohort).map((unit) => ({
      cohort_id: must(ids, cohort.code),
      unit_id: must(units, unit),
      valid: cohort.from === null ? '(,)' : `[${cohort.from},)`,
    })),
  );
  // Cohorts that people made have no list to be replaced.
  const own = cohorts.map(({ code }) => must(ids, code));
  await replace(client, 'cohort_member', 'cohort_id', own, members);
}

function membersOf(files: Files, { initiative, list }: CohortInFile): string[] {
  if ('units' in list) return [...list.units];
  const codes = unitCodeOfAcbf(files);
  const rows = csv(files, initiative === 'TTI' ? 'tti_institutions.csv' : 'acbf_institutions.csv');
  return rows.filter((row) => isMeant(row, list)).map((row) => row.slug ?? must(codes, row.acronym ?? ''));
}

function isMeant(row: CsvRow, list: Exclude<CohortList, { units: unknown }>): boolean {
  if ('column' in list) return row[list.column] === list.equals;
  const languages = (row.language_of_work ?? '').split(';');
  return languages.includes(list.language) && confidence(row.verification ?? '') === list.confidence;
}
