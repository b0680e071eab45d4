/**
 * Which rows an actor may see. It is the first argument of every query and loader over reports and observations.
 *
 * Everyone also sees what the public sees: published rounds of units that consented.
 */
export interface Scope {
  /** Equal for two actors who see the same; answers kept in memory are kept under it. */
  readonly key: string;
  /** Initiatives whose accepted observations are all visible: managers and evaluators; administrators see every one. */
  readonly initiatives: 'every' | readonly number[];
  /** Units whose accepted observations and reports are visible, because the actor reports for them. */
  readonly ownUnits: readonly number[];
  /** Initiatives whose reports are visible from submission on: managers; administrators see every one. */
  readonly reviews: 'every' | readonly number[];
  /** Below this number of units no summary is given (rule R3: five to the public, three to everybody). */
  readonly minimumGroup: 3 | 5;
  /** Set while an outsider sees as somebody of this unit. */
  readonly lookedInto?: LookedInto;
}

/** One unit as an outsider who may review it sees it: what was accepted, and reports from submission on. */
export interface LookedInto {
  readonly unit: number;
  /** Within these initiatives, as the outsider's own reach ends there. */
  readonly initiatives: 'every' | readonly number[];
}

export const publicScope: Scope = {
  key: 'public',
  initiatives: [],
  ownUnits: [],
  reviews: [],
  minimumGroup: 5,
};

/**
 * The scope of who takes part in a report: people of its institution, and managers of its initiative. Seeing reports
 * for another reason, as administrators do, makes nobody a party to the talk about them or to their evidence.
 */
export function partyScope(actor: {
  readonly scope: Scope;
  readonly roles: readonly { role: string; unitId: number | null; initiativeId: number | null }[];
  readonly seesAs?: { readonly by: string };
}): Scope {
  // Seen through a party's eyes or not: whoever is none stays none.
  if (actor.seesAs?.by === 'administrator') return publicScope;
  const reviews = actor.roles.flatMap(({ role, initiativeId }) =>
    role === 'manager' && initiativeId !== null ? [initiativeId] : [],
  );
  return { ...actor.scope, key: `${actor.scope.key}|party`, reviews };
}

/** The union of what several roles see. */
export function scopeOf(parts: readonly Omit<Scope, 'key'>[]): Scope {
  const initiatives = joined(parts.map((part) => part.initiatives));
  const reviews = joined(parts.map((part) => part.reviews));
  const ownUnits = [...new Set(parts.flatMap((part) => part.ownUnits))].sort((a, b) => a - b);
  const minimumGroup = parts.some((part) => part.minimumGroup === 3) ? 3 : 5;
  if (parts.length === 0) return publicScope;
  const key = JSON.stringify([initiatives, ownUnits, reviews, minimumGroup]);
  return { key, initiatives, ownUnits, reviews, minimumGroup };
}

function joined(parts: readonly ('every' | readonly number[])[]): 'every' | readonly number[] {
  if (parts.includes('every')) return 'every';
  return [...new Set(parts.flatMap((part) => part as readonly number[]))].sort((a, b) => a - b);
}

/** Whether reports of this unit in this initiative are seen from submission on. */
export function reviewsUnit(scope: Scope, unit: number, initiative: number): boolean {
  const reaches = (initiatives: 'every' | readonly number[]): boolean =>
    initiatives === 'every' || initiatives.includes(initiative);
  return reaches(scope.reviews) || (scope.lookedInto?.unit === unit && reaches(scope.lookedInto.initiatives));
}

/** The first of the three parameters: how the initiatives of the second and the units of the third are read. */
const EITHER = 0;
const EVERYTHING = 1;
/** The unit, but only within these initiatives, and no draft: somebody else looks into it. */
const LOOKED_INTO_WITHIN = 2;
const LOOKED_INTO = 3;

/** A scope as the first three parameters of a statement. */
export type ScopeParameters = [reading: number, initiatives: number[], units: number[]];

function parametersOf(initiatives: 'every' | readonly number[], scope: Scope): ScopeParameters {
  if (scope.lookedInto) {
    const { unit, initiatives: within } = scope.lookedInto;
    return within === 'every' ? [LOOKED_INTO, [], [unit]] : [LOOKED_INTO_WITHIN, [...within], [unit]];
  }
  return initiatives === 'every'
    ? [EVERYTHING, [], [...scope.ownUnits]]
    : [EITHER, [...initiatives], [...scope.ownUnits]];
}

const READING = '$1::int';
const inItsInitiative = (initiative: string): string =>
  `(${READING} in (${EVERYTHING}, ${LOOKED_INTO}) or ${initiative} = any($2::int[]))`;
const ownUnit = (unit: string): string => `(${READING} <= ${EVERYTHING} and ${unit} = any($3::int[]))`;
const fromOutside = (unit: string, initiative: string): string =>
  `(${inItsInitiative(initiative)} and (${READING} <= ${EVERYTHING} or ${unit} = any($3::int[])))`;

/** The scope as parameters $1 to $3 of the SQL conditions `visibleUnit` and `wholeUnit`. */
export const scopeParameters = (scope: Scope): ScopeParameters => parametersOf(scope.initiatives, scope);

/**
 * SQL condition: the actor may see accepted observations of `unit` in `initiative` for a round published or not.
 *
 * The arguments are names of columns in the statement, never values; $1 to $3 are `scopeParameters`.
 */
export function visibleUnit(columns: { unit: string; initiative: string; published: string }): string {
  return `(${ownUnit(columns.unit)} or ${fromOutside(columns.unit, columns.initiative)}
    or (${columns.published} and exists (select from consent
          where consent.unit_id = ${columns.unit} and consent.initiative_id = ${columns.initiative}
            and upper_inf(consent.given))))`;
}

/** SQL condition: the actor sees every accepted observation of `unit`, whatever the initiative. */
export const wholeUnit = (unit: string): string =>
  `(${READING} = ${EVERYTHING} or (${READING} <> ${LOOKED_INTO_WITHIN} and ${unit} = any($3::int[])))`;

/** SQL condition: the actor sees every accepted observation of `initiative`, of all of its members. */
export const wholeInitiative = (initiative: string): string =>
  `(${READING} = ${EVERYTHING} or (${READING} = ${EITHER} and ${initiative} = any($2::int[]) and $3::int[] is not null))`;

/** SQL condition: the actor may see this report. Managers see it from submission on; its own people always. */
export function visibleSubmission(columns: { unit: string; initiative: string; state: string }): string {
  return `(${ownUnit(columns.unit)}
    or (${fromOutside(columns.unit, columns.initiative)} and ${columns.state} <> 'draft'))`;
}

/** The scope as parameters $1 to $3 of `visibleSubmission`. */
export const reviewParameters = (scope: Scope): ScopeParameters => parametersOf(scope.reviews, scope);

/** Whose rounds are reviewed as a whole: [every initiative, initiative ids]. Looking into one unit is not that. */
export function reviewReach({ reviews }: Scope): [boolean, number[]] {
  return reviews === 'every' ? [true, []] : [false, [...reviews]];
}
