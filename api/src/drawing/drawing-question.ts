import { isLanguage, type Language } from '@kipimo/shared';
import type { TrendInput } from '../analytics/panel.input.js';
import { SPLITS, type SplitCode } from '../analytics/visible-panel.js';
import { argumentIssue, Invalid } from '../refusals.js';

/** A picture as its address asks for it. */
export interface DrawingQuestion {
  readonly input: TrendInput;
  readonly language: Language | null;
  /** Pixels. */
  readonly width: number | null;
}

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The question in the address of a picture; its parts are named as in the addresses of pages.
 *
 * Missing  everything: a part that is left out is the default of the question.
 * Errors   Invalid for a part that cannot be read, since a picture of something else would mislead.
 */
export function drawingQuestion(initiative: string, indicator: string, asked: Asked): DrawingQuestion {
  const part = (name: string): string | null => {
    const value = asked[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || first === '' ? null : first;
  };
  const codes = (name: string) => part(name)?.split(',') ?? null;
  const who = {
    cohorts: codes('cohort'),
    countries: codes('country'),
    regions: codes('region'),
    institutions: codes('institution'),
  };
  const language = part('lang');
  return {
    input: {
      initiative,
      indicator,
      splitBy: splitOf(part('split')),
      who: Object.values(who).some((list) => list !== null) ? who : null,
      fromYear: numberOf('from', part('from'), 1900, 2199),
      toYear: numberOf('to', part('to'), 1900, 2199),
      currency: part('currency'),
      asOf: momentOf(part('asOf')),
      balanced: part('balanced') === 'true',
    },
    language: language !== null && isLanguage(language) ? language : null,
    width: numberOf('width', part('width'), 480, 1600),
  };
}

function splitOf(code: string | null): SplitCode {
  if (code === null) return 'none';
  const known = SPLITS.find((split) => split === code);
  if (known) return known;
  throw new Invalid('The picture cannot be split by that.', [
    argumentIssue('split', 'not_in_list', { split: code }),
  ]);
}

function numberOf(name: string, text: string | null, low: number, high: number): number | null {
  if (text === null) return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new Invalid(`${name} must be a whole number from ${low} to ${high}.`, [
    argumentIssue(name, 'not_in_range', { low: String(low), high: String(high) }),
  ]);
}

/** A day stands for its last moment, as on pages, so that the day itself counts. */
function momentOf(asOf: string | null): string | null {
  return asOf !== null && /^\d{4}-\d\d-\d\d$/.test(asOf) ? `${asOf}T23:59:59.999999Z` : asOf;
}
