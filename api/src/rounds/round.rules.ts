import {
  addDays,
  codePointLength,
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  NOTE_MAXIMUM_LENGTH,
  parseIsoDate,
  type RoundDates,
  roundTiming,
} from '@kipimo/shared';

/** How far the life of a round is, over all its institutions. */
export const ROUND_STAGES = ['in_preparation', 'announced', 'open', 'closed', 'frozen', 'published'] as const;
export type RoundStage = (typeof ROUND_STAGES)[number];

/** Where a day begins first and where it ends last, among places where people live. */
const FIRST_ZONE = 'Pacific/Kiritimati';
const LAST_ZONE = 'Pacific/Pago_Pago';
/** More time than this is another round. */
const LONGEST_EXTENSION_DAYS = 366;

/** Shape: open as soon as it is anywhere, closed once it is everywhere; extensions are not looked at. */
export function stageOf(round: RoundDates & { readonly published: boolean }, now: string): RoundStage {
  if (round.inPreparation) return 'in_preparation';
  if (round.published) return 'published';
  if (round.frozenAt !== null) return 'frozen';
  const at = (timeZone: string) => roundTiming(round, { timeZone, extendedUntil: null }, now).phase;
  if (at(LAST_ZONE) === 'closed') return 'closed';
  return at(FIRST_ZONE) === 'not_open_yet' ? 'announced' : 'open';
}

/** A reason that people will read. Errors: `reason_missing`, `text_too_long`, `text_forbidden_character`. */
export function reasonIssues(reason: string): Issue[] {
  if (reason.trim() === '') return [issueAt('reason', finding('reason_missing'))];
  if (hasForbiddenCharacter(reason)) return [issueAt('reason', finding('text_forbidden_character'))];
  const length = codePointLength(reason);
  if (length <= NOTE_MAXIMUM_LENGTH) return [];
  const params = { length: String(length), maximum: String(NOTE_MAXIMUM_LENGTH) };
  return [issueAt('reason', finding('text_too_long', params))];
}

/**
 * Whether these institutions can be given until a day.
 *
 * Errors  `no_institutions`; `institution_not_in_round`; `not_a_date`; `extension_in_the_past` where the day has ended
 *         for one of them; `extension_too_long` past a year after the due day; those of the reason.
 */
export function extendable(
  round: Pick<RoundDates, 'due'>,
  asked: { readonly institutions: readonly string[]; readonly until: string; readonly reason: string },
  /** The local day of each institution of the round, by its code. */
  todays: ReadonlyMap<string, string>,
): Issue[] {
  const issues = reasonIssues(asked.reason);
  if (asked.institutions.length === 0) issues.push(issueAt('institutions', finding('no_institutions')));
  if (parseIsoDate(asked.until) === null) return [...issues, issueAt('until', finding('not_a_date'))];
  const latest = addDays(round.due, LONGEST_EXTENSION_DAYS);
  if (asked.until > latest) issues.push(issueAt('until', finding('extension_too_long', { latest })));
  for (const code of asked.institutions) {
    const today = todays.get(code);
    if (today === undefined) {
      issues.push(issueAt('institutions', finding('institution_not_in_round', { institution: code })));
    } else if (asked.until < today) {
      issues.push(issueAt('until', finding('extension_in_the_past', { today })));
    }
  }
  return issues;
}
