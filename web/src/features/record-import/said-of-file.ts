import type { DateForm, ImportRole, NumberForm, PeriodForm } from '../../graphql/generated/graphql.js';

/** What a person has said of a file so far. */
export interface SaidOfFile {
  /** By column: what it says, or null for nothing of interest. */
  readonly roles: readonly (ImportRole | null)[];
  /** One word for every row, by role. */
  readonly constants: Readonly<Partial<Record<ImportRole, string>>>;
  readonly periods: PeriodForm;
  readonly dates: DateForm;
  readonly numbers: NumberForm | null;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly recordedOn: string;
  readonly replaces: boolean;
  readonly reason: string;
  readonly unit: string;
}

/** Where a person begins: the guesses, to be confirmed. */
export function firstSaying(columns: readonly { readonly guess?: ImportRole | null }[]): SaidOfFile {
  return {
    roles: columns.map(({ guess }) => guess ?? null),
    constants: {},
    ...{ periods: 'year', dates: 'iso', numbers: null },
    ...{ name: '', source: '', licence: '', recordedOn: '', replaces: false, reason: '', unit: '' },
  };
}

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** The same as the API asks for it. */
export function inputOf(id: string, said: SaidOfFile) {
  const constants = Object.entries(said.constants) as [ImportRole, string][];
  return {
    id,
    columns: [
      ...said.roles.flatMap((role, column) => (role === null ? [] : [{ role, column }])),
      ...constants.flatMap(([role, constant]) =>
        constant.trim() === '' ? [] : [{ role, constant: constant.trim() }],
      ),
    ],
    ...{ periods: said.periods, dates: said.dates, numbers: said.numbers },
    ...{ name: said.name.trim(), source: said.source.trim(), licence: said.licence.trim() },
    ...{ recordedOn: orNull(said.recordedOn), replaces: said.replaces },
    ...{ reason: orNull(said.reason), unit: orNull(said.unit) },
  };
}
