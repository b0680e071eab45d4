/** What a column of a file can say of a value. */
export const IMPORT_ROLES = [
  'institution',
  'indicator',
  'period',
  'slice',
  'rater',
  'value',
  'absence',
  'currency',
  'evidence',
  'note',
] as const;
export type ImportRoleCode = (typeof IMPORT_ROLES)[number];

/** Where a role is read from: a column by its place, or one word for every row. */
export interface ColumnChoice {
  readonly role: ImportRoleCode;
  readonly column: number | null;
  readonly constant: string | null;
}

/** Words that heads use, folded: in English, French and Spanish, and those of our own files. */
const HEADS: Readonly<Record<ImportRoleCode, readonly string[]>> = {
  institution: ['institution', 'reportingunit', 'unit', 'organisation', 'organization', 'organizacion', 'institucion', 'thinktank', 'grantee', 'etablissement'], // prettier-ignore
  indicator: ['indicator', 'indicateur', 'indicador', 'indicatorcode', 'measure', 'variable', 'code'],
  period: ['period', 'timeperiod', 'year', 'annee', 'ano', 'anio', 'periode', 'periodo', 'exercice', 'ejercicio', 'periodend', 'date', 'fecha'], // prettier-ignore
  slice: ['slice', 'breakdown', 'disaggregation', 'ventilation', 'desagregacion', 'desglose', 'categorie', 'category', 'categoria'], // prettier-ignore
  rater: ['rater', 'evaluateur', 'evaluador', 'source', 'ratedby'],
  value: ['value', 'obsvalue', 'valeur', 'valor', 'amount', 'montant', 'monto', 'result', 'actual', 'score'],
  absence: ['absence', 'reason', 'missing', 'motif', 'motivo', 'ausencia', 'obsstatus', 'whyempty'],
  currency: ['currency', 'devise', 'moneda', 'monnaie', 'divisa'],
  evidence: ['evidence', 'evidencetier', 'preuve', 'evidencia', 'prueba', 'verification'],
  note: ['note', 'comment', 'remark', 'commentaire', 'nota', 'comentario', 'commentobs', 'obstext'],
};

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');

/**
 * Which role each column seems to have, by its head.
 *
 * Shape   one role or null a column; no role twice: a head that is the word goes before one that only holds it.
 */
export function guessedRoles(head: readonly string[]): (ImportRoleCode | null)[] {
  const roles: (ImportRoleCode | null)[] = head.map(() => null);
  const taken = new Set<ImportRoleCode>();
  for (const fits of [
    (said: string, word: string) => said === word,
    (said: string, word: string) => word.length > 3 && said.includes(word),
  ]) {
    head.forEach((words, column) => {
      const said = folded(words);
      if (roles[column] !== null || said === '') return;
      const role = IMPORT_ROLES.find((one) => !taken.has(one) && HEADS[one].some((word) => fits(said, word)));
      if (role === undefined) return;
      roles[column] = role;
      taken.add(role);
    });
  }
  return roles;
}

/** What the columns of a file suggest about how it writes numbers and days, and what they leave open. */
export interface FormQuestions {
  /** A number that can be read in two ways, unless somebody says how the file writes them. */
  readonly ambiguousNumber: string | null;
  readonly ambiguousDate: string | null;
}

/** The first examples that nobody can read without being told. */
export function formQuestions(values: readonly string[], periods: readonly string[]): FormQuestions {
  return {
    ambiguousNumber: values.find((word) => /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(word.trim())) ?? null,
    ambiguousDate: periods.find((word) => /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(word.trim())) ?? null,
  };
}
