import type { EffectInput, PanelInput } from '../../graphql/generated/graphql.js';
import type { AnalysisQuestion, Who } from '../../selection/analysis-question.js';
import type { Selection } from '../../selection/selection.js';

/** A choice of members as the API takes it; everybody when nobody in particular is named. */
function panelOf(who: Who | null): PanelInput | null {
  if (who === null || who === 'everybody') return null;
  const at = who.indexOf(':');
  const code = [who.slice(at + 1)];
  switch (who.slice(0, at)) {
    case 'cohort':
      return { cohorts: code };
    case 'region':
      return { regions: code };
    case 'country':
      return { countries: code };
    default:
      return { institutions: code };
  }
}

/** Whether the design holds somebody against somebody. */
export const compares = ({ claim, versus, starts }: AnalysisQuestion): boolean =>
  claim !== 'descriptive' && (versus !== null || starts.length > 0);

/** The question as the API asks it; null while something that it needs is not chosen. */
export function effectInput(
  question: AnalysisQuestion,
  { indicator, fromYear, toYear, currency, asOf }: Selection,
  initiative: string,
): EffectInput | null {
  if (!indicator || fromYear === undefined || toYear === undefined || fromYear >= toYear) return null;
  const { claim, group, versus, starts, against, matchOn, byCountry, draws, seed } = question;
  const isComparing = claim !== 'descriptive';
  const isStaggered = isComparing && starts.length > 0;
  if (claim === 'causal' && !compares(question)) return null;
  return {
    initiative,
    indicator,
    claim,
    who: panelOf(group),
    comparison: isComparing && versus !== null ? (panelOf(versus) ?? {}) : null,
    starts: isStaggered ? starts.map(({ year, who }) => ({ year, who: panelOf(who) ?? {} })) : null,
    against,
    matchOn: isComparing && versus !== null && !isStaggered && matchOn.length > 0 ? [...matchOn] : null,
    clusterBy: isComparing && byCountry ? 'country' : 'institution',
    draws,
    seed,
    fromYear,
    toYear,
    currency: currency ?? null,
    asOf: asOf ?? null,
  };
}
