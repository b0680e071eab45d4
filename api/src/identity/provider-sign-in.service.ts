import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ProviderClient } from './provider-client.js';
import {
  ownAddress,
  type ProviderAccount,
  type ProviderClaims,
  type ProviderRefusal,
  whoIs,
} from './provider-sign-in.rules.js';
import { hashSecret } from './secrets.js';
import { SessionService } from './session.service.js';

export const ATTEMPT_MINUTES = 10;

/** Where the browser goes next, and what it is to remember meanwhile. */
export interface Departure {
  readonly address: string;
  /** The state of the attempt, which only this browser holds; null when nothing was begun. */
  readonly state: string | null;
}

interface AttemptRow {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

const accountColumns = `u.id, u.name, u.active, u.demonstration,
  exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as "hasSecondFactor"`;

/** Signing in at another place (OpenID Connect): people who have an account here, and nobody else. */
@Injectable()
export class ProviderSignIn {
  private readonly log = new Logger('ProviderSignIn');

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sessions: SessionService,
    private readonly provider: ProviderClient,
  ) {}

  /** Leaves for the provider; without one, or when it cannot be reached, back to the sign-in page. */
  async leave(wanted: string | undefined): Promise<Departure> {
    if (!this.provider.isConfigured) return { address: '/sign-in', state: null };
    const returnTo = ownAddress(wanted);
    try {
      const { address, state, nonce, codeVerifier } = await this.provider.begin();
      await this.database.rows(
        'sign-in-attempts-over',
        'delete from sign_in_attempt where expires_at <= now()',
      );
      await this.database.rows(
        'sign-in-attempt',
        `insert into sign_in_attempt (state_hash, nonce, code_verifier, return_to, expires_at)
         values ($1, $2, $3, $4, now() + make_interval(mins => $5))`,
        [hashSecret(state), nonce, codeVerifier, returnTo, ATTEMPT_MINUTES],
      );
      return { address, state };
    } catch (error) {
      this.log.warn(`The sign-in provider could not be asked: ${messageOf(error)}`);
      return { address: refused('unreachable', returnTo), state: null };
    }
  }

  /**
   * Takes the provider's answer and opens a session.
   *
   * `answer` is path and query of the request, `held` the state that this browser was given when it left: an answer
   * that another browser asked for, or that was taken before, signs nobody in.
   *
   * Shape   the address to go to: where the person came from, or the sign-in page with the reason.
   */
  async arrive(answer: string, held: string | null, context: RequestContext): Promise<string> {
    const said = new URLSearchParams(answer.split('?')[1] ?? '');
    const state = said.get('state');
    const attempt = state !== null && state === held ? await this.taken(state) : null;
    if (!state || !attempt) return refused('expired', '/');
    const { nonce, codeVerifier, returnTo } = attempt;
    if (said.get('error') === 'access_denied') return refused('cancelled', returnTo);
    let claims: ProviderClaims;
    try {
      claims = await this.provider.finish(answer, { state, nonce, codeVerifier });
    } catch (error) {
      this.log.warn(`The answer of the sign-in provider was refused: ${messageOf(error)}`);
      return refused('not_confirmed', returnTo);
    }
    const refusal = await this.database.transaction(() => this.open(claims, context));
    return refusal ? refused(refusal, returnTo) : returnTo;
  }

  /** An attempt is taken once: whoever comes second, with the very same answer, finds nothing. */
  private taken(state: string): Promise<AttemptRow | null> {
    return this.database.row(
      'sign-in-attempt-take',
      `delete from sign_in_attempt where state_hash = $1 and expires_at > now()
       returning nonce, code_verifier as "codeVerifier", return_to as "returnTo"`,
      [hashSecret(state)],
    );
  }

  private async open(claims: ProviderClaims, context: RequestContext): Promise<ProviderRefusal | null> {
    const { issuer, subject, email } = claims;
    const linked = await this.database.row<ProviderAccount>(
      'sign-in-linked',
      `select ${accountColumns}, false as "isLinkedElsewhere"
       from sign_in_identity i join user_account u on u.id = i.user_id where i.issuer = $1 and i.subject = $2`,
      [issuer, subject],
    );
    const byEmail = await this.database.row<ProviderAccount>(
      'sign-in-by-email',
      `select ${accountColumns}, exists (select from sign_in_identity i
         where i.user_id = u.id and i.issuer = $2 and i.subject <> $3) as "isLinkedElsewhere"
       from user_account u where u.email = $1`,
      [email, issuer, subject],
    );
    const found = whoIs(claims, linked, byEmail);
    if (typeof found === 'string') return found;
    const { account, links } = found;
    if (links) {
      await this.database.rows(
        'sign-in-link',
        'insert into sign_in_identity (issuer, subject, user_id) values ($1, $2, $3)',
        [issuer, subject, account.id],
      );
      await this.audit.append(
        { userId: account.id, name: account.name },
        { action: 'sign_in.linked', subjectKind: 'user', subjectId: account.id, detail: { issuer } },
      );
    }
    await this.sessions.open(account, context, 'session.opened_by_provider');
    return null;
  }
}

const refused = (reason: ProviderRefusal, returnTo: string): string =>
  `/sign-in?${new URLSearchParams({ refused: reason, ...(returnTo !== '/' && { to: returnTo }) }).toString()}`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
