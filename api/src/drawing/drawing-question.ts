import { COMPARED_MEASURES, COMPARED_VIEWS, isLanguage, type Language } from '@kipimo/shared';
import { ASKED_FIGURES, type AskedFigure } from '../analytics/decomposition/decomposition.input.js';
import type { PanelInput, TrendInput } from '../analytics/panel.input.js';
import { SPLITS, type SplitCode } from '../analytics/visible-panel.js';
import { argumentIssue, Invalid } from '../refusals.js';

const VIEWS = [...COMPARED_VIEWS, 'composition'] as const;
export type PictureView = (typeof VIEWS)[number];

/** A picture as its address asks for it. */
export interface DrawingQuestion {
  readonly input: TrendInput;
  /** Which picture: of the comparison, or the parts of a change; null for the development as pages of indicators draw it. */
  readonly view: PictureView | null;
  /** Whose change is split into parts. */
  readonly figure: AskedFigure;
  readonly language: Language | null;
  /** Pixels. */
  readonly width: number | null;
}

const EVIDENCE = ['documented', 'independently_checked', 'externally_measured'] as const;

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
      groups: part('who')?.split(',').map(choiceOf) ?? null,
      measure: oneOf('measure', COMPARED_MEASURES, part('measure')) ?? 'level',
      evidenceAtLeast: oneOf('evidence', EVIDENCE, part('evidence')),
      publishedOnly: oneOf('state', ['published', 'accepted'], part('state')) === 'published',
      fromYear: numberOf('from', part('from'), 1900, 2199),
      toYear: numberOf('to', part('to'), 1900, 2199),
      currency: part('currency'),
      asOf: momentOf(part('asOf')),
      balanced: part('balanced') === 'true',
    },
    view: oneOf('view', VIEWS, part('view')),
    figure: oneOf('composition', ASKED_FIGURES, part('composition')) ?? 'shown',
    language: language !== null && isLanguage(language) ? language : null,
    width: numberOf('width', part('width'), 480, 1600),
  };
}

const LISTS = {
  cohort: 'cohorts',
  country: 'countries',
  region: 'regions',
  institution: 'institutions',
} as const satisfies Record<string, keyof PanelInput>;

/** One choice, as its kind and code: 'country:KEN'. */
function choiceOf(token: string): PanelInput {
  const [kind = '', code = ''] = token.split(':', 2);
  const list = kind in LISTS ? LISTS[kind as keyof typeof LISTS] : null;
  if (list !== null && code !== '') return { [list]: [code] };
  throw new Invalid('A choice is a kind and a code, such as country:KEN.', [
    argumentIssue('who', 'not_in_list', { who: token }),
  ]);
}

function splitOf(code: string | null): SplitCode {
  return oneOf('split', SPLITS, code) ?? 'none';
}

function oneOf<Code extends string>(name: string, codes: readonly Code[], code: string | null): Code | null {
  if (code === null) return null;
  const known = codes.find((one) => one === code);
  if (known !== undefined) return known;
  throw new Invalid(`${name} must be one of ${codes.join(', ')}.`, [
    argumentIssue(name, 'not_in_list', { [name]: code }),
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
