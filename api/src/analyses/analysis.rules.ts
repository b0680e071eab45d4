import {
  codePointLength,
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  parseIsoDate,
} from '@kipimo/shared';

const LONGEST = { title: 200, hypothesis: 4000, what: 2000, why: 2000 } as const;

/** Words that stand for ever. Errors: `text_missing`, `text_too_long`, `text_forbidden_character`. */
function wordIssues(path: keyof typeof LONGEST, words: string): Issue[] {
  if (words.trim() === '') return [issueAt(path, finding('text_missing'))];
  if (hasForbiddenCharacter(words)) return [issueAt(path, finding('text_forbidden_character'))];
  const length = codePointLength(words);
  if (length <= LONGEST[path]) return [];
  return [
    issueAt(path, finding('text_too_long', { length: String(length), maximum: String(LONGEST[path]) })),
  ];
}

/** Whether a question can be locked with these words. */
export const lockable = (asked: { readonly title: string; readonly hypothesis: string }): Issue[] => [
  ...wordIssues('title', asked.title),
  ...wordIssues('hypothesis', asked.hypothesis),
];

/**
 * Whether a departure can be noted.
 *
 * Errors  those of its words; `not_a_date`; `date_in_the_future`.
 */
export function notable(
  noted: { readonly what: string; readonly why: string; readonly happenedOn: string },
  today: string,
): Issue[] {
  const issues = [...wordIssues('what', noted.what), ...wordIssues('why', noted.why)];
  if (parseIsoDate(noted.happenedOn) === null) issues.push(issueAt('happenedOn', finding('not_a_date')));
  else if (noted.happenedOn > today) issues.push(issueAt('happenedOn', finding('date_in_the_future')));
  return issues;
}

export const ANALYSIS_STAGES = ['no_round', 'collecting', 'closed', 'final', 'answered'] as const;
export type AnalysisStage = (typeof ANALYSIS_STAGES)[number];

/** How far the round is that an analysis waits for. */
export function analysisStage(round: {
  readonly code: string | null;
  readonly daysLeft: number | null;
  readonly isClosed: boolean;
  readonly isFinal: boolean;
  readonly hasRun: boolean;
}): AnalysisStage {
  if (round.hasRun) return 'answered';
  if (round.code === null) return 'no_round';
  if (round.isFinal) return 'final';
  return round.isClosed || (round.daysLeft !== null && round.daysLeft < 0) ? 'closed' : 'collecting';
}
