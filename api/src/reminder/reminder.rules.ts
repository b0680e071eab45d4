import {
  codePointLength,
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  type Language,
  LANGUAGES,
} from '@kipimo/shared';

/** What a reminder's text may be filled with, in braces. */
export const PLACEHOLDERS = ['name', 'institution', 'round', 'due', 'missing'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A reminder's words in one language. */
export interface ReminderText {
  readonly subject: string;
  readonly body: string;
}

const LONGEST = { subject: 150, body: 4000 } as const;
const MOST_INSTITUTIONS = 200;
const IN_BRACES = /\{([^{}]*)\}/g;

/**
 * Whether a reminder can be sent as it is written.
 *
 * Errors  at `texts.fr.body` and the like: `text_missing`, `text_too_long`, `text_forbidden_character`,
 *         `placeholder_unknown`; at `institutions`: `nobody_chosen`, `too_many_chosen`; at `sendAt`: `not_a_moment`.
 */
export function reminderIssues(reminder: {
  readonly texts: Readonly<Record<Language, ReminderText>>;
  readonly institutions: readonly string[];
  readonly sendAt: string | null;
}): Issue[] {
  const issues = LANGUAGES.flatMap((language) =>
    (['subject', 'body'] as const).flatMap((part) =>
      textFindings(reminder.texts[language][part], LONGEST[part]).map((found) =>
        issueAt(`texts.${language}.${part}`, found),
      ),
    ),
  );
  if (reminder.institutions.length === 0) issues.push(issueAt('institutions', finding('nobody_chosen')));
  if (reminder.institutions.length > MOST_INSTITUTIONS) {
    const params = { maximum: String(MOST_INSTITUTIONS) };
    issues.push(issueAt('institutions', finding('too_many_chosen', params)));
  }
  if (reminder.sendAt !== null && !isLocalMoment(reminder.sendAt)) {
    issues.push(issueAt('sendAt', finding('not_a_moment')));
  }
  return issues;
}

/** A text with its placeholders filled; braces around anything else stay as they are. */
export function filled(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replace(IN_BRACES, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
}

/** An institution on a day, as the question whether its round reminds it now needs it. */
export interface PlannedUnit {
  /** Days before the due date on which the round reminds. */
  readonly daysBefore: readonly number[];
  /** The last day for this institution, an extension counted. */
  readonly dueOn: string;
  /** The day and hour by the institution's own clock. */
  readonly localDay: string;
  readonly localHour: number;
}

/** The hour of the institution's day from which reminders go out. */
const MORNING = 8;
const A_DAY = 86_400_000;

/**
 * Which reminder of the plan an institution gets now.
 *
 * Shape    the day of the plan, 14 for the one of fourteen days before; null when none is due.
 * Gaps     none before eight in the morning there, and none after the due day. One that a pause of the server
 *          kept from going out goes a day late, and no later: then it would tell a wrong number of days.
 */
export function plannedNow(unit: PlannedUnit): number | null {
  const left = (Date.parse(unit.dueOn) - Date.parse(unit.localDay)) / A_DAY;
  if (left < 0 || unit.localHour < MORNING) return null;
  const due = unit.daysBefore.filter((day) => day === left || day === left + 1);
  return due.length > 0 ? Math.min(...due) : null;
}

/**
 * Whether a plan can be kept.
 *
 * Errors  `plan_days` at `daysBefore`: at most five different whole numbers of days from 0 to 90.
 */
export function planIssues(daysBefore: readonly number[]): Issue[] {
  const isRight =
    daysBefore.length <= 5 &&
    new Set(daysBefore).size === daysBefore.length &&
    daysBefore.every((day) => Number.isInteger(day) && day >= 0 && day <= 90);
  return isRight ? [] : [issueAt('daysBefore', finding('plan_days'))];
}

function textFindings(text: string, longest: number): ReturnType<typeof finding>[] {
  if (text.trim() === '') return [finding('text_missing')];
  if (hasForbiddenCharacter(text)) return [finding('text_forbidden_character')];
  const length = codePointLength(text);
  if (length > longest) {
    return [finding('text_too_long', { length: String(length), maximum: String(longest) })];
  }
  const unknown = [...text.matchAll(IN_BRACES)]
    .map(([, name = '']) => name)
    .find((name) => !isPlaceholder(name));
  return unknown === undefined ? [] : [finding('placeholder_unknown', { placeholder: unknown })];
}

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** A day and a time without a zone, such as 2019-03-15T09:00. */
function isLocalMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}Z`));
}
