import { Injectable } from '@nestjs/common';
import type { Actor, SeenRole } from '../access/actor.js';
import { coveringRole } from '../access/seen-view.rules.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { NotAllowed, NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import type { Owner } from './account.service.js';
import { ActorService } from './actor.service.js';
import { People } from './people.service.js';
import { Reaches } from './reach.service.js';
import { hashSecret } from './secrets.js';
import { sessionSecretOf } from './session-cookie.js';

const MINUTES = 30;

/** Whose eyes are asked for: a role by codes, perhaps that of one person. */
export interface WantedView {
  readonly role: SeenRole['role'];
  readonly institution: string | null;
  readonly initiative: string | null;
  readonly person: string | null;
}

/** Seeing the application as somebody else sees it: reading, never changing, and never more than both may read. */
@Injectable()
export class SeeAs {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    private readonly people: People,
    private readonly reaches: Reaches,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * From the next request on, this session sees as somebody else, for half an hour.
   *
   * Errors  NotAllowed for a role that is never the asker's to see as; NotFound where their reach ends, for people
   *         without that role, and for closed accounts.
   */
  async begin(wanted: WantedView, viewer: Owner, context: RequestContext): Promise<void> {
    const seen = await this.roleOf(wanted);
    await this.refuseUnlessCovered(viewer, seen);
    const person = wanted.person === null ? null : await this.people.person(wanted.person, viewer);
    const holds = person?.roles.some(
      ({ role, unitId, initiativeId }) =>
        role === seen.role && unitId === seen.unitId && initiativeId === seen.initiativeId,
    );
    if (person && (!person.active || !holds)) throw new NotFound('The person');
    const secret = sessionSecretOf(context.request.headers.cookie);
    const row = await this.database.row<{ until: string }>(
      'session-look-begin',
      `update session set sees_as_role = $2, sees_as_unit_id = $3, sees_as_initiative_id = $4,
         sees_as_person_id = $5, sees_as_until = least(expires_at, now() + make_interval(mins => $6))
       where token_hash = $1 and user_id = $7 returning sees_as_until as until`,
      [
        hashSecret(secret ?? ''),
        seen.role,
        seen.unitId,
        seen.initiativeId,
        person?.id ?? null,
        MINUTES,
        viewer.userId,
      ],
    );
    if (!row) throw new NotAllowed('Only a browser that is signed in sees as somebody else.');
    await this.audit.append(viewer, {
      action: 'view.began',
      subjectKind: 'user',
      subjectId: person?.id ?? viewer.userId,
      detail: {
        ...seen,
        ...(person && { name: person.name }),
        until: row.until,
      },
    });
    this.database.afterCommit(() => this.actors.forget());
  }

  /** Back to one's own eyes; when they are one's own already, nothing happens. */
  async end(viewer: Owner, context: RequestContext): Promise<void> {
    const secret = sessionSecretOf(context.request.headers.cookie);
    if (secret)
      await this.actors.endLook(hashSecret(secret), {
        id: viewer.userId,
        name: viewer.name,
      });
  }

  private async roleOf({ role, institution, initiative }: WantedView): Promise<SeenRole> {
    if (role === 'public') return { role, unitId: null, initiativeId: null };
    return this.reaches.grantOf({ role, institution, initiative });
  }

  private async refuseUnlessCovered(viewer: Actor, seen: SeenRole): Promise<void> {
    const facts = await this.catalogue.current();
    const memberships = seen.unitId === null ? [] : facts.membershipsOf(facts.unitById(seen.unitId));
    const found = coveringRole(
      viewer.roles,
      seen,
      memberships.map(({ initiative }) => initiative.id),
    );
    if (found === 'no_role') throw new NotAllowed('This role is not yours to see as.');
    if (found === 'no_reach') throw new NotFound(seen.unitId === null ? 'The initiative' : 'The institution');
  }
}
