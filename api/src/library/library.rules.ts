import {
  codePointLength,
  compareDecimals,
  finding,
  hasForbiddenCharacter,
  isDecimal,
  type Issue,
  issueAt,
  type Language,
} from '@kipimo/shared';
import type { BasisCode, ChangeClassCode, DirectionCode } from '../framework/framework.codes.js';
import type { IndicatorVersion } from '../framework/indicator.type.js';

/** A text while it is written: any language may still be missing. */
export interface Wording {
  readonly en: string;
  readonly fr: string | null;
  readonly es: string | null;
}

/**
 * What a person writes of a new version. The kind of answer, the parts of a computed one and how values are put together
 * are not in it: asked otherwise in these, it is another indicator.
 */
export interface DraftContent {
  readonly name: Wording;
  readonly definition: Wording;
  readonly help: Wording;
  readonly howMeasured: string;
  readonly evidenceRule: string;
  readonly unit: string;
  readonly basis: BasisCode;
  readonly direction: DirectionCode;
  readonly decimals: number;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly disaggregations: readonly string[];
  /** What kind of change it is, and why; null while nobody has decided. */
  readonly changeClass: ChangeClassCode | null;
  readonly changeNote: Wording;
  /** How earlier values can be read across a change of scope or method; empty when they cannot. */
  readonly bridge: Wording;
  /** Languages that somebody who speaks them has read as a whole. */
  readonly confirmed: readonly Language[];
}

export const TRANSLATIONS = ['fr', 'es'] as const satisfies Language[];
const TEXTS = ['name', 'definition', 'help'] as const;
const LONGEST_TEXT = 4000;
const MOST_DECIMALS = 6;
const nothing: Wording = { en: '', fr: null, es: null };

const wording = (text: { en: string; fr: string | null; es: string | null } | null): Wording =>
  text === null ? nothing : { en: text.en, fr: text.fr, es: text.es };

/** The content that a draft begins with: everything as the version says it, and no change yet. */
export function contentOf(version: IndicatorVersion): DraftContent {
  const { howMeasured, evidenceRule, unit, basis, direction, decimals, minimum, maximum } = version;
  return {
    name: wording(version.name),
    definition: wording(version.definition),
    help: wording(version.help),
    howMeasured,
    evidenceRule,
    unit,
    basis,
    direction,
    decimals,
    minimum,
    maximum,
    disaggregations: [...version.disaggregations],
    changeClass: null,
    changeNote: nothing,
    bridge: nothing,
    confirmed: [],
  };
}

/** The same content with every text trimmed and in one Unicode form; an empty translation is none. */
export function tidied(content: DraftContent): DraftContent {
  const tidy = (text: string): string => text.normalize('NFC').trim();
  const words = ({ en, fr, es }: Wording): Wording => ({
    en: tidy(en),
    fr: tidy(fr ?? '') || null,
    es: tidy(es ?? '') || null,
  });
  return {
    ...content,
    name: words(content.name),
    definition: words(content.definition),
    help: words(content.help),
    howMeasured: tidy(content.howMeasured),
    evidenceRule: tidy(content.evidenceRule),
    unit: tidy(content.unit),
    changeNote: words(content.changeNote),
    bridge: words(content.bridge),
    disaggregations: [...new Set(content.disaggregations.map(tidy))].filter((code) => code !== ''),
    confirmed: TRANSLATIONS.filter((language) => content.confirmed.includes(language)),
  };
}

/**
 * Whether a draft can be kept at all, complete or not.
 *
 * Errors  at the field, `text_too_long` and `text_forbidden_character`; `not_a_number`; `decimals_out_of_range`.
 */
export function keepable(content: DraftContent): Issue[] {
  const texts: [string, string | null][] = [
    ...[...TEXTS, 'changeNote' as const, 'bridge' as const].flatMap((field) =>
      (['en', ...TRANSLATIONS] as const).map((language): [string, string | null] => [
        `${field}.${language}`,
        content[field][language],
      ]),
    ),
    ['howMeasured', content.howMeasured],
    ['evidenceRule', content.evidenceRule],
    ['unit', content.unit],
    ...content.disaggregations.map((code): [string, string] => ['disaggregations', code]),
  ];
  const issues = texts.flatMap(([path, text]) => {
    if (text === null) return [];
    if (hasForbiddenCharacter(text)) return [issueAt(path, finding('text_forbidden_character'))];
    const length = codePointLength(text);
    const params = { length: String(length), maximum: String(LONGEST_TEXT) };
    return length > LONGEST_TEXT ? [issueAt(path, finding('text_too_long', params))] : [];
  });
  for (const path of ['minimum', 'maximum'] as const) {
    const bound = content[path];
    if (bound !== null && !isDecimal(bound)) issues.push(issueAt(path, finding('not_a_number')));
  }
  const { decimals } = content;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    issues.push(issueAt('decimals', finding('decimals_out_of_range', { maximum: String(MOST_DECIMALS) })));
  }
  return issues;
}

/** What of the definition a draft says otherwise than the version it follows, by field. */
export function changedFields(before: IndicatorVersion, content: DraftContent): string[] {
  const was = tidied(contentOf(before));
  const fields = [
    'name',
    'definition',
    'help',
    'howMeasured',
    'evidenceRule',
    'unit',
    'basis',
    'direction',
    'decimals',
    'minimum',
    'maximum',
    'disaggregations',
  ] as const;
  return fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(tidied(content)[field]));
}

/**
 * What stands between a draft and its publication, against the newest version there is.
 *
 * Errors  those of `keepable`; `text_missing` for English words that have to be there, `nothing_changed`,
 *         `change_class_missing`, `change_note_missing`, `class_too_light` where unit or basis change and the class says
 *         wording, `bridge_without_break`, `bounds_reversed`. Missing translations are warnings, `translation_missing`.
 */
export function publishable(before: IndicatorVersion, content: DraftContent): Issue[] {
  const issues = keepable(content);
  const missing = (path: string, text: string, rule = 'text_missing'): void => {
    if (text.trim() === '') issues.push(issueAt(path, finding(rule)));
  };
  missing('name.en', content.name.en);
  missing('definition.en', content.definition.en);
  missing('unit', content.unit);
  missing('howMeasured', content.howMeasured);
  missing('evidenceRule', content.evidenceRule);
  missing('changeNote.en', content.changeNote.en, 'change_note_missing');
  const changed = changedFields(before, content);
  if (changed.length === 0) issues.push(issueAt('definition', finding('nothing_changed')));
  if (content.changeClass === null) issues.push(issueAt('changeClass', finding('change_class_missing')));
  if (content.changeClass === 'wording') {
    for (const field of ['unit', 'basis'].filter((one) => changed.includes(one))) {
      issues.push(issueAt('changeClass', finding('class_too_light', { field })));
    }
    if (content.bridge.en.trim() !== '') issues.push(issueAt('bridge', finding('bridge_without_break')));
  }
  const { minimum, maximum } = content;
  if (minimum !== null && maximum !== null && isDecimal(minimum) && isDecimal(maximum)) {
    if (compareDecimals(minimum, maximum) > 0) issues.push(issueAt('minimum', finding('bounds_reversed')));
  }
  for (const field of [...TEXTS, 'changeNote', 'bridge'] as const) {
    if (content[field].en.trim() === '') continue;
    for (const language of TRANSLATIONS.filter((one) => (content[field][one] ?? '').trim() === '')) {
      issues.push(issueAt(`${field}.${language}`, finding('translation_missing', { language }), 'warning'));
    }
  }
  return issues;
}

/**
 * The texts whose English changed while the translation stayed as it was.
 *
 * Shape  paths such as `definition.fr`; none of a language that somebody has read as a whole.
 */
export function staleTexts(before: IndicatorVersion, content: DraftContent): string[] {
  const was = contentOf(before);
  return TEXTS.flatMap((field) =>
    TRANSLATIONS.filter(
      (language) =>
        !content.confirmed.includes(language) &&
        content[field][language] !== null &&
        was[field].en.trim() !== content[field].en.trim() &&
        was[field][language] === content[field][language],
    ).map((language) => `${field}.${language}`),
  );
}

/**
 * What is to be said of the translations of a published version.
 *
 * Shape  `drafted` stays until somebody has read the language as a whole; `stale` until then or until new words came.
 */
export function translationMarks(
  before: IndicatorVersion,
  content: DraftContent,
): { drafted: Language[]; stale: Language[] } {
  const left = staleTexts(before, content);
  const was = contentOf(before);
  const unread = TRANSLATIONS.filter((language) => !content.confirmed.includes(language));
  const hasNewWords = (language: 'fr' | 'es'): boolean =>
    TEXTS.some((field) => was[field][language] !== content[field][language]);
  return {
    drafted: unread.filter((language) => before.definition.drafted.includes(language)),
    stale: unread.filter(
      (language) =>
        left.some((path) => path.endsWith(`.${language}`)) ||
        (before.staleTranslations.includes(language) && !hasNewWords(language)),
    ),
  };
}
