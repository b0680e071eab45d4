import type { ChartQuery, ChartSpec } from '../chart-spec.js';
import type { ComparedView } from '../telling/compared.js';

export interface PinnedQuery extends ChartQuery {
  /** Whether the question names the moment of its answer, so that it gives the same numbers for ever. */
  pinned: boolean;
}

/**
 * The question behind a picture with the moment of its answer in it.
 *
 * Shape    `input.asOf` or the variable `$asOf` is filled in where the reader had not asked for a moment already.
 * Gaps     a question that takes no moment stays as it is and says so.
 */
export function pinnedQuery(query: ChartQuery, asOf: string): PinnedQuery {
  const { variables } = query;
  const input = variables['input'];
  if (isRecord(input))
    return {
      ...query,
      pinned: true,
      variables: { ...variables, input: { ...input, asOf: input['asOf'] ?? asOf } },
    };
  if (/\$asOf\s*:/.test(query.document))
    return { ...query, pinned: true, variables: { ...variables, asOf: variables['asOf'] ?? asOf } };
  return { ...query, pinned: false };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the answer is a development, whose years are then written out as rows. */
export function asksTrend({ document }: ChartQuery): boolean {
  return /\btrend\s*\(\s*input/.test(document);
}

/** Whether the answer is the parts of a change. */
function asksChange({ document }: ChartQuery): boolean {
  return /\bdecomposition\s*\(\s*input/.test(document);
}

/**
 * The address of the picture of a development, or of the parts of a change, as a file on the server.
 *
 * Shape    relative, with the parts named as in the addresses of pages. `asOf` is there only for a frozen picture.
 * Gaps     null for any other question.
 */
export function pictureAddress(
  query: ChartQuery,
  {
    language,
    asOf,
    ending = 'svg',
    view,
  }: { language: string; asOf?: string; ending?: 'svg' | 'csv'; view?: ComparedView },
): string | null {
  const input = query.variables['input'];
  const ofChange = asksChange(query);
  if (!(ofChange || asksTrend(query)) || !isRecord(input)) return null;
  const { initiative, indicator, splitBy, who, fromYear, toYear, currency, balanced } = input;
  const { groups, measure, evidenceAtLeast, publishedOnly, figure } = input;
  if (typeof initiative !== 'string' || typeof indicator !== 'string') return null;
  // What the address cannot carry would be drawn as something else.
  const carried = [
    'initiative',
    'indicator',
    'splitBy',
    'who',
    'groups',
    'measure',
    'evidenceAtLeast',
    'publishedOnly',
    'fromYear',
    'toYear',
    'currency',
    'balanced',
    'asOf',
    ...(ofChange ? ['figure'] : []),
  ];
  const others = Object.entries(input).filter(
    ([name, value]) => !carried.includes(name) && value !== undefined && value !== null && value !== false,
  );
  const choices = Array.isArray(groups) ? groups.map(tokenOf) : [];
  if (others.length > 0 || choices.includes(null)) return null;
  const lists = isRecord(who) ? who : {};
  const list = (name: string) => {
    const codes = lists[name];
    return Array.isArray(codes) && codes.length > 0 ? codes.join(',') : undefined;
  };
  const parts: [string, unknown][] = [
    ['split', splitBy === 'none' ? undefined : splitBy],
    ['view', ofChange ? 'composition' : view],
    ['composition', figure === 'mean' ? 'mean' : undefined],
    ['who', choices.length > 0 ? choices.join(',') : undefined],
    ['measure', measure === 'level' ? undefined : measure],
    ['evidence', evidenceAtLeast],
    ['state', publishedOnly === true ? 'published' : undefined],
    ['cohort', list('cohorts')],
    ['country', list('countries')],
    ['region', list('regions')],
    ['institution', list('institutions')],
    ['from', fromYear],
    ['to', toYear],
    ['currency', currency],
    ['balanced', balanced === true ? 'true' : undefined],
    ['asOf', asOf ?? input['asOf']],
    ['lang', language],
  ];
  const asked = parts
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    )
    .join('&');
  return `/files/charts/${encodeURIComponent(initiative)}/${encodeURIComponent(indicator)}.${ending}?${asked}`;
}

const kinds = { cohorts: 'cohort', countries: 'country', regions: 'region', institutions: 'institution' };

/** A choice of one group as its kind and code; null for anything else. */
function tokenOf(group: unknown): string | null {
  const lists = isRecord(group) ? Object.entries(group).filter(([, codes]) => Array.isArray(codes)) : [];
  const [one] = lists;
  const codes = one?.[1];
  const kind = one && one[0] in kinds ? kinds[one[0] as keyof typeof kinds] : null;
  return lists.length === 1 && kind !== null && Array.isArray(codes) && codes.length === 1
    ? `${kind}:${String(codes[0])}`
    : null;
}

/**
 * Which picture of a comparison a chart is, as an address names it.
 *
 * Gaps   undefined for a development, which needs no name.
 */
export function viewOf(spec: ChartSpec): ComparedView | undefined {
  switch (spec.kind) {
    case 'slope':
    case 'map':
      return spec.kind;
    case 'comparison':
      return 'dots';
    case 'small-multiples':
      return spec.sort === 'change' ? 'facets' : undefined;
    case 'distribution':
      return spec.shape.of === 'values' ? 'distribution' : undefined;
    default:
      return undefined;
  }
}
