import { finding, type Issue, issueAt, parsePlainText } from '@kipimo/shared';

const LANGUAGES = ['en', 'fr', 'es'] as const;
const LONGEST = { title: 200, text: 4000 } as const;
export const MOST_BLOCKS = 60;
const MOST_FIGURES = 30;

/** Words in the languages that somebody wrote them in. */
export type Written = Readonly<Partial<Record<(typeof LANGUAGES)[number], string>>>;

export interface Block {
  readonly heading: Written;
  readonly text: Written;
  /** The id of a pinned figure; null for words alone. */
  readonly figure: string | null;
}

/** What one version of a written report says, as it is stored. */
export interface DossierContent {
  readonly title: Written;
  readonly lead: Written;
  readonly blocks: readonly Block[];
}

type GivenWords = Readonly<Partial<Record<(typeof LANGUAGES)[number], string | null>>> | null | undefined;

export interface GivenContent {
  readonly title: GivenWords;
  readonly lead?: GivenWords;
  readonly blocks: readonly { heading?: GivenWords; text?: GivenWords; figure?: string | null }[];
}

/** The words that are there, in one form; languages without words are left out. */
export function written(given: GivenWords): Written {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = given?.[language]?.normalize('NFC').replace(/\r\n?/g, '\n').trim();
      return words ? [[language, words]] : [];
    }),
  );
}

/** What was sent as it would be stored. */
export function contentOf({ title, lead, blocks }: GivenContent): DossierContent {
  return {
    title: written(title),
    lead: written(lead),
    blocks: blocks.map(({ heading, text, figure }) => ({
      heading: written(heading),
      text: written(text),
      figure: figure?.toLowerCase() ?? null,
    })),
  };
}

/**
 * What is wrong with a written report: `title_missing`, `too_many`, `block_empty`, `text_too_long`,
 * `text_forbidden_character`, `figure_unknown`, at their places.
 *
 * `known` are the figures that its author may use.
 */
export function dossierIssues(content: DossierContent, known: ReadonlySet<string>): Issue[] {
  const { title, lead, blocks } = content;
  const figures = blocks.flatMap(({ figure }) => figure ?? []);
  return [
    ...(Object.keys(title).length === 0 ? [issueAt('title', finding('title_missing'))] : []),
    ...wordsIssues('title', title, LONGEST.title),
    ...wordsIssues('lead', lead, LONGEST.text),
    ...(blocks.length > MOST_BLOCKS || figures.length > MOST_FIGURES
      ? [
          issueAt(
            'blocks',
            finding('too_many', { blocks: String(MOST_BLOCKS), figures: String(MOST_FIGURES) }),
          ),
        ]
      : []),
    ...blocks.flatMap(({ heading, text, figure }, at) => [
      ...wordsIssues(`blocks.${at}.heading`, heading, LONGEST.title),
      ...wordsIssues(`blocks.${at}.text`, text, LONGEST.text),
      ...(figure === null && Object.keys({ ...heading, ...text }).length === 0
        ? [issueAt(`blocks.${at}`, finding('block_empty'))]
        : []),
      ...(figure !== null && !known.has(figure)
        ? [issueAt(`blocks.${at}.figure`, finding('figure_unknown', { figure }))]
        : []),
    ]),
  ];
}

/** What is wrong with words in any of their languages, at `path.language`. */
export function wordsIssues(path: string, words: Written, longest: number = LONGEST.text): Issue[] {
  return Object.entries(words).flatMap(([language, text]) => {
    const read = parsePlainText(text, longest);
    return read.kind === 'invalid' ? [issueAt(`${path}.${language}`, read.found)] : [];
  });
}
