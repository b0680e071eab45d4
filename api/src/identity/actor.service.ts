import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Action } from '../access/action.js';
import type { Actor, RoleCode, RoleGrant } from '../access/actor.js';
import { policies, publicActions } from '../access/policies/index.js';
import { publicScope, scopeOf } from '../access/scope.js';
import { seeingAs } from '../access/seen-view.rules.js';
import { Audit } from '../audit/audit.service.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { hashSecret } from './secrets.js';
import { sessionSecretOf } from './session-cookie.js';

/** A person with the roles held, as `userColumns` reads them. */
export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Actor['language'];
  readonly demonstration: boolean;
  readonly roles: readonly RoleGrant[];
}

/** What a session looks through, beside whose it is. */
interface SessionRow extends UserRow {
  readonly seenEarlier?: boolean;
  readonly seenRole?: RoleCode | 'public' | null;
  readonly seenUnitId: number | null;
  readonly seenInitiativeId: number | null;
  readonly seenUntil: string;
  readonly seenPerson: string | null;
  readonly lookIsOver: boolean | null;
  readonly isStillHeld: boolean;
  readonly memberOf: readonly number[];
}

/** What is read of a person, from `user_account u`. */
export const userColumns = `u.id, u.name, u.email, u.language, u.demonstration,
  coalesce((select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'initiativeId', r.initiative_id)
     order by r.id) from role_assignment r where r.user_id = u.id), '[]') as roles`;

// A person through whose eyes somebody looks counts as long as they hold the role that was chosen.
const bySession = `select ${userColumns}, s.last_seen_at < current_date as "seenEarlier",
    s.sees_as_role as "seenRole", s.sees_as_unit_id as "seenUnitId", s.sees_as_initiative_id as "seenInitiativeId",
    s.sees_as_until as "seenUntil", s.sees_as_until <= now() as "lookIsOver", p.name as "seenPerson",
    (s.sees_as_person_id is null or (p.active and exists (select from role_assignment r where r.user_id = p.id
       and r.role = s.sees_as_role and r.unit_id is not distinct from s.sees_as_unit_id
       and r.initiative_id is not distinct from s.sees_as_initiative_id))) as "isStillHeld",
    array(select distinct m.initiative_id from membership m
       where m.unit_id = s.sees_as_unit_id and upper_inf(m.recorded)) as "memberOf"
  from session s join user_account u on u.id = s.user_id left join user_account p on p.id = s.sees_as_person_id
  where s.token_hash = $1 and s.expires_at > now() and u.active`;
const byToken = `select ${userColumns} from personal_access_token t join user_account u on u.id = t.user_id
  where t.token_hash = $1 and t.expires_at > now() and t.revoked_at is null and u.active`;

/** Actors are kept this long at most, so that an expiry is noticed; changes of access end them at once. */
const KEPT_MILLISECONDS = 30_000;
const KEPT_ACTORS = 10_000;

export const nobody: Actor = {
  userId: null,
  name: 'public',
  email: null,
  language: 'en',
  demonstration: false,
  roles: [],
  actions: new Set(publicActions),
  scope: publicScope,
  by: 'nobody',
};

/** Turns a cookie or a bearer token into the actor of the request. */
@Injectable()
export class ActorService {
  private readonly kept = new Map<string, { actor: Actor; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly audit: Audit,
  ) {
    version.on('access_changed', () => this.forget());
    version.on('reference_changed', () => this.forget());
  }

  /** From memory without waiting where possible: nothing else runs before an answer that is kept. */
  of(request: FastifyRequest): Actor | Promise<Actor> {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const secret = bearer ?? sessionSecretOf(request.headers.cookie);
    if (!secret) return nobody;
    const kept = this.kept.get(secret);
    if (kept && kept.until > Date.now() && this.version.isFollowing) return kept.actor;
    return this.load(secret, bearer !== undefined);
  }

  /** Everybody is asked for again: after a change of sessions, tokens, roles or people. */
  forget(): void {
    this.kept.clear();
  }

  /** Ends the look of a session through other eyes, on request or once its time is over; audited once. */
  async endLook(tokenHash: Buffer, viewer: Pick<UserRow, 'id' | 'name'>): Promise<void> {
    await this.database.transaction(async () => {
      const [ended] = await this.database.rows<{
        role: string;
        person: string | null;
        inTime: boolean;
      }>(
        'session-look-end',
        `update session s set sees_as_role = null, sees_as_unit_id = null, sees_as_initiative_id = null,
           sees_as_person_id = null, sees_as_until = null
         from (select token_hash, sees_as_role as role, sees_as_person_id as person, sees_as_until > now() as in_time
               from session where token_hash = $1 and sees_as_role is not null for update) was
         where s.token_hash = was.token_hash returning was.role, was.person, was.in_time as "inTime"`,
        [tokenHash],
      );
      if (!ended) return;
      await this.audit.append(
        { userId: viewer.id, name: viewer.name },
        {
          action: 'view.ended',
          subjectKind: 'user',
          subjectId: ended.person ?? viewer.id,
          detail: {
            role: ended.role,
            because: ended.inTime ? 'asked' : 'time_over',
          },
        },
      );
      this.database.afterCommit(() => this.forget());
    });
  }

  private async load(secret: string, isToken: boolean): Promise<Actor> {
    const row = await this.database.row<SessionRow>(
      isToken ? 'actor-by-token' : 'actor-by-session',
      isToken ? byToken : bySession,
      [hashSecret(secret)],
    );
    if (!row) return nobody;
    if (isToken) {
      await this.database.rows(
        'token-used',
        `update personal_access_token set last_used_at = now() where token_hash = $1
         and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
        [hashSecret(secret)],
      );
    }
    if (row.seenEarlier) {
      // To the day is enough to recognise a session by, and writes once a day.
      await this.database.rows(
        'session-seen',
        'update session set last_seen_at = now() where token_hash = $1',
        [hashSecret(secret)],
      );
    }
    if (row.lookIsOver) await this.endLook(hashSecret(secret), row);
    const actor = lookingThrough(actorFrom(row, isToken ? 'token' : 'session'), row);
    if (this.kept.size >= KEPT_ACTORS) this.kept.clear();
    const until = Math.min(Date.now() + KEPT_MILLISECONDS, Date.parse(actor.seesAs?.until ?? '') || Infinity);
    this.kept.set(secret, { actor, until });
    return actor;
  }
}

/** The actor as the session looks: with their own eyes, or for a while with somebody else's. */
function lookingThrough(own: Actor, row: SessionRow): Actor {
  if (!row.seenRole || row.lookIsOver) return own;
  const { seenRole: role, seenUnitId: unitId, seenInitiativeId: initiativeId } = row;
  const seen = {
    role,
    unitId,
    initiativeId,
    person: row.seenPerson,
    until: row.seenUntil,
  };
  return seeingAs(own, seen, row.memberOf, row.isStillHeld);
}

/** Everybody with a session looks after their own account, whatever their roles. */
const ownAccount: Action = 'account.manage';

/** The actor that a user's roles amount to. A token reads what its owner may read and changes nothing. */
export function actorFrom(user: UserRow, by: 'session' | 'token'): Actor {
  const held = user.roles.flatMap((grant) => policies[grant.role].may);
  const readOnly = held.filter((action) => action.endsWith('.read'));
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    language: user.language,
    demonstration: user.demonstration,
    roles: user.roles,
    actions: new Set([...publicActions, ...(by === 'token' ? readOnly : [...held, ownAccount])]),
    scope: scopeOf(user.roles.map((grant) => policies[grant.role].sees(grant))),
    by,
  };
}
