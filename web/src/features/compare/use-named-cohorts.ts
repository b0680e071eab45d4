import { useRead } from '../../graphql/use-read.js';
import { NamedCohortsDocument, type CompareInitiative } from './compare.query.js';
import { choiceOf } from './question.js';

/**
 * The initiative with the cohorts that the address names though they are listed nowhere.
 *
 * Shape  `isWhole` is false until it is known whether those cohorts are there.
 */
export function useNamedCohorts(
  initiative: CompareInitiative,
  who: readonly string[] | undefined,
): { whole: CompareInitiative; isWhole: boolean } {
  const listed = new Set(initiative.cohorts.map(({ code }) => code));
  const named = (who ?? []).flatMap((token) => {
    const choice = choiceOf(token);
    return choice?.kind === 'cohort' && !listed.has(choice.code) ? [choice.code] : [];
  });
  const question = useRead(
    NamedCohortsDocument,
    { initiative: initiative.code, also: named },
    { enabled: named.length > 0 },
  );
  const cohorts = named.length > 0 ? question.data?.initiative.cohorts : undefined;
  return {
    whole: cohorts ? { ...initiative, cohorts } : initiative,
    isWhole: named.length === 0 || question.data !== undefined || question.error !== null,
  };
}
