import type { Language } from '@kipimo/shared';
import { type Column, type Row, shortTable, type Table } from './table.js';
import type { Wording } from '../transfer/measure-words.js';

const TYPE_WORDS: Readonly<Record<Column['type'], Wording>> = {
  string: { en: 'text', fr: 'texte', es: 'texto' },
  integer: { en: 'whole number', fr: 'nombre entier', es: 'número entero' },
  number: { en: 'number', fr: 'nombre', es: 'número' },
  boolean: { en: 'true or false', fr: 'true (vrai) ou false (faux)', es: 'true (verdadero) o false (falso)' },
  date: { en: 'day, ISO 8601', fr: 'jour, ISO 8601', es: 'día, ISO 8601' },
  datetime: { en: 'time in UTC, ISO 8601', fr: 'instant UTC, ISO 8601', es: 'instante UTC, ISO 8601' },
};

const column = (name: string): Column => ({ name, type: 'string', meaning: { en: '', fr: '', es: '' } });

/** What every column of some tables holds and what its codes mean, in one language: a line a column, a line a code. */
export function codeBook(language: Language, tables: readonly Table[]): Table {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.flatMap((one): Row[] => [
      [name, one.name, TYPE_WORDS[one.type][language], null, one.meaning[language]],
      ...Object.entries(one.codes ?? {}).map(([code, meaning]): Row => [
        ...[name, one.name, null, code],
        meaning[language],
      ]),
    ]),
  );
  const title = { en: 'Code book', fr: 'Dictionnaire des données', es: 'Libro de códigos' };
  return shortTable(
    {
      name: `code-book.${language}`,
      title: {
        en: `${title.en} (${language})`,
        fr: `${title.fr} (${language})`,
        es: `${title.es} (${language})`,
      },
      columns: ['table', 'column', 'type', 'code', 'meaning'].map(column),
    },
    rows,
  );
}
