import { argumentIssue, Invalid } from '../../refusals.js';
import type { EffectInput } from './effect.input.js';

export const DRAWS = { least: 199, most: 49_999 } as const;
const MOST_STARTS = 12;
const MOST_COVARIATES = 5;

/** Errors: Invalid with the path of what cannot be asked together, or lies outside what is offered. */
export function checkedEffectInput(input: EffectInput): void {
  const { fromYear, toYear, starts, matchOn, comparison, caliper, draws, claim } = input;
  const refuse = (path: string, rule: string, words: string, params: Record<string, string> = {}): never => {
    throw new Invalid(words, [argumentIssue(path, rule, params)]);
  };
  if (fromYear >= toYear)
    refuse('toYear', 'years_run_backwards', 'The last year must come after the baseline.');
  checkedDraws(draws);
  if ((starts?.length ?? 0) > MOST_STARTS)
    refuse('starts', 'too_many', `At most ${MOST_STARTS} starts.`, { most: String(MOST_STARTS) });
  if ((matchOn?.length ?? 0) > MOST_COVARIATES)
    refuse('matchOn', 'too_many', `At most ${MOST_COVARIATES} indicators.`, {
      most: String(MOST_COVARIATES),
    });
  if (matchOn?.length && starts?.length)
    refuse('matchOn', 'one_design_only', 'Match on figures, or give starts: not both.');
  if (matchOn?.length && !comparison)
    refuse('comparison', 'needed_for_matching', 'Matching needs a comparison to take pairs from.');
  if (claim === 'causal' && !comparison && !starts?.length)
    refuse(
      'comparison',
      'needed_for_cause',
      'A causal design needs a comparison, or starts in different years.',
    );
  if (claim === 'descriptive' && (comparison || starts?.length))
    refuse('claim', 'one_group_only', 'A description is of one group; a comparison says more than it asks.');
  if (caliper != null && !(caliper > 0))
    refuse('caliper', 'not_above_nought', 'A caliper lies above nought.');
  const outside = starts?.find(({ year }) => year <= fromYear || year > toYear);
  if (outside)
    refuse('starts', 'start_outside_years', 'A start lies after the first year and not after the last.', {
      year: String(outside.year),
    });
}

/** Errors: Invalid for a number of draws outside what is offered. */
export function checkedDraws(draws: number): void {
  if (draws < DRAWS.least || draws > DRAWS.most)
    throw new Invalid(`From ${DRAWS.least} to ${DRAWS.most} draws.`, [
      argumentIssue('draws', 'outside_range', { least: String(DRAWS.least), most: String(DRAWS.most) }),
    ]);
}

/** The refusal of an indicator that has no number. */
export function notANumber(path: string, indicator: string): Invalid {
  return new Invalid('Only indicators with a number or a level have a change.', [
    argumentIssue(path, 'not_a_number', { indicator }),
  ]);
}
