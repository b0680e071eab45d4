/** What the provider says of somebody, its signature, nonce and audience checked. */
export interface ProviderClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
}

/** An account that the claims may be about. */
export interface ProviderAccount {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly hasSecondFactor: boolean;
  /** Whether somebody else at this provider is linked with it. */
  readonly isLinkedElsewhere: boolean;
}

/** Why nobody is signed in; the sign-in page has words for each. */
export const PROVIDER_REFUSALS = [
  'expired',
  'cancelled',
  'not_confirmed',
  'unreachable',
  'email_unverified',
  'no_account',
  'account_closed',
  'linked_elsewhere',
  'second_factor_here',
] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/**
 * Who is signed in by what a provider says, and whether the two are to be linked from now on.
 *
 * `linked` is the account that was linked before, `byEmail` the one with the claimed address. Nobody gets an account
 * by this: people are invited. An address that the provider has not verified could be anybody's, so it links nothing.
 * Whoever protects the account here by a second factor is asked for it here.
 */
export function whoIs(
  claims: ProviderClaims,
  linked: ProviderAccount | null,
  byEmail: ProviderAccount | null,
): { readonly account: ProviderAccount; readonly links: boolean } | ProviderRefusal {
  if (!linked && (claims.email === null || !claims.isEmailVerified)) return 'email_unverified';
  const account = linked ?? byEmail;
  // Everybody knows the password of a demonstration account: it is nobody's own.
  if (!account || account.demonstration) return 'no_account';
  if (!account.active) return 'account_closed';
  if (!linked && account.isLinkedElsewhere) return 'linked_elsewhere';
  if (account.hasSecondFactor) return 'second_factor_here';
  return { account, links: !linked };
}

/** Where to go after signing in: an address of our own, or the first page. Never another site's. */
export function ownAddress(wanted: string | undefined): string {
  const base = 'https://kipimo.invalid';
  if (!wanted || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return '/';
  const read = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return read?.origin === base ? read.pathname + read.search + read.hash : '/';
}
