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
}): Scope {
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

/**
 * The scope as parameters of the SQL condition `visibleUnit`.
 *
 * Shape  [sees every initiative, initiative ids, own unit ids], to be passed as $1, $2, $3.
 */
export function scopeParameters(scope: Scope): [boolean, number[], number[]] {
  const every = scope.initiatives === 'every';
  return [every, scope.initiatives === 'every' ? [] : [...scope.initiatives], [...scope.ownUnits]];
}

/**
 * SQL condition: the actor may see accepted observations of `unit` in `initiative` for a round published or not.
 *
 * The arguments are names of columns in the statement, never values; $1 to $3 are `scopeParameters`.
 */
export function visibleUnit(columns: { unit: string; initiative: string; published: string }): string {
  return `($1::boolean or ${columns.initiative} = any($2::int[]) or ${columns.unit} = any($3::int[])
    or (${columns.published} and exists (select from consent
          where consent.unit_id = ${columns.unit} and consent.initiative_id = ${columns.initiative}
            and upper_inf(consent.given))))`;
}

/** SQL condition: the actor may see this report. Managers see it from submission on; its own people always. */
export function visibleSubmission(columns: { unit: string; initiative: string; state: string }): string {
  return `(${columns.unit} = any($3::int[])
    or (($1::boolean or ${columns.initiative} = any($2::int[])) and ${columns.state} <> 'draft'))`;
}

/** Parameters of `visibleSubmission`: [reviews every initiative, initiative ids, own unit ids]. */
export function reviewParameters(scope: Scope): [boolean, number[], number[]] {
  const every = scope.reviews === 'every';
  return [every, scope.reviews === 'every' ? [] : [...scope.reviews], [...scope.ownUnits]];
}
