import type { Role } from '@kipimo/shared';

/** Who asked, as far as an institution is told: a role and for whom, never a person. */
export interface ViewerKind {
  readonly role: Role | 'public';
  readonly byUnitId: number | null;
  readonly byInitiativeId: number | null;
  /** On screen, or by a script with an access token. */
  readonly way: 'viewed' | 'pulled';
  readonly demonstration: boolean;
}

/** What is read of an actor. */
interface Asker {
  readonly roles: readonly { role: Role; unitId: number | null; initiativeId: number | null }[];
  readonly by: 'nobody' | 'session' | 'token';
  readonly demonstration: boolean;
  readonly seesAs?: { readonly ownRoles: Asker['roles'] };
}

/** The first role speaks for a person with several; whoever sees as somebody else asks as who they are. */
export function viewerKind({ roles, by, demonstration, seesAs }: Asker): ViewerKind {
  const [first] = seesAs?.ownRoles ?? roles;
  return {
    role: first?.role ?? 'public',
    byUnitId: first?.unitId ?? null,
    byInitiativeId: first?.initiativeId ?? null,
    way: by === 'token' ? 'pulled' : 'viewed',
    demonstration,
  };
}

/**
 * Which institutions a question names.
 *
 * Shape   ids, each once. A name counts where it stands as a value in quotes, as in `institution(code: "cres")` or in
 *         variables.
 * Gaps    changes name institutions too and are no reading: nothing.
 */
export function namedIn(question: string, idOf: ReadonlyMap<string, number>): number[] {
  if (/\bmutation\b/.test(question)) return [];
  const quoted = question.matchAll(/\\?"([a-z0-9-]{1,60})\\?"/g);
  return [...new Set([...quoted].flatMap(([, code = '']) => idOf.get(code) ?? []))];
}
