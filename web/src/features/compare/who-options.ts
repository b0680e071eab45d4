import type { Words } from '../../i18n/use-text.js';
import type { CompareInitiative, CompareMember } from './compare.query.js';
import type { WhoKind } from './question.js';

/** Something that can be chosen, with every name it can be found by. */
export interface WhoOption {
  token: string;
  kind: WhoKind;
  label: string;
  /** Second line: where it is, or the former name it was found by. */
  note?: string;
  names: readonly string[];
}

/** Everything that can be compared: groups first, then institutions by name. */
export function whoOptions(
  { cohorts, regions, countries }: CompareInitiative,
  members: readonly CompareMember[],
  { say, format }: Words,
): WhoOption[] {
  const group = (kind: WhoKind, code: string, name: Parameters<typeof say>[0]): WhoOption => ({
    token: `${kind}:${code}`,
    kind,
    label: say(name).words,
    names: [say(name).words, name.en, code],
  });
  const byName = (one: WhoOption, other: WhoOption) => format.compare(one.label, other.label);
  return [
    ...cohorts.map(({ code, name }) => group('cohort', code, name)),
    ...regions.map(({ code, name }) => group('region', code, name)),
    ...countries.map(({ iso3, name }) => group('country', iso3, name)).sort(byName),
    ...members
      .map(({ code, name, acronym, names, country }): WhoOption => ({
        token: `institution:${code}`,
        kind: 'institution',
        label: acronym && acronym !== name ? `${acronym} · ${name}` : name,
        note: country ? say(country.name).words : undefined,
        names: [name, acronym ?? '', ...names.flatMap((former) => [former.name, former.acronym ?? ''])],
      }))
      .sort(byName),
  ];
}

/** Letters as they are typed on any keyboard: without case and accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const most = 12;

/** What is found by the letters typed, at the start of a word first; at most twelve. */
export function foundOptions(options: readonly WhoOption[], typed: string): WhoOption[] {
  const letters = plain(typed.trim());
  if (letters === '') return [];
  const found = options.flatMap((option) => {
    const rank = Math.min(...option.names.map((name) => rankOf(plain(name), letters)));
    return Number.isFinite(rank) ? [{ option, rank }] : [];
  });
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ option }) => option);
}

function rankOf(name: string, letters: string): number {
  if (name === '') return Infinity;
  if (name.startsWith(letters)) return 0;
  return name.includes(` ${letters}`) ? 1 : name.includes(letters) ? 2 : Infinity;
}
