import type { RoleGrant } from '../access/actor.js';
import type { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import { type reachParameters, withinReach } from './people.query.js';

/** An invitation as it is stored, without its secret. */
export interface InvitationRow extends RoleGrant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
  readonly timeZone: string;
  readonly inviterId: string;
  readonly invitedBy: string;
  readonly invitedAt: string;
  readonly expiresAt: string;
  /** Whether whoever invited is an account of the demonstration; whom they invite is one then. */
  readonly demonstration: boolean;
}

/** How long an invitation link works. */
export const INVITATION_DAYS = 14;

const columns = `i.id, i.name, i.email, i.role, i.unit_id as "unitId", i.initiative_id as "initiativeId", i.language,
  i.time_zone as "timeZone", i.invited_by as "inviterId", by.name as "invitedBy", i.created_at as "invitedAt",
  i.expires_at as "expiresAt", by.demonstration`;
const open = 'i.accepted_at is null and i.withdrawn_at is null';
const visible = `(not $4::boolean or by.demonstration) and ${withinReach('i.role', 'i.unit_id')}`;

/** Invitations within the asker's reach that nobody took up or withdrew, newest first; those whose link ran out too. */
export function openInvitations(
  database: Database,
  reach: ReturnType<typeof reachParameters>,
): Promise<InvitationRow[]> {
  return database.rows(
    'invitations-open',
    `select ${columns} from invitation i join user_account by on by.id = i.invited_by
     where ${visible} and ${open} order by i.created_at desc, i.id`,
    [...reach],
  );
}

/** One of them; null when it is not there, not open, or not the asker's. */
export function openInvitation(
  database: Database,
  reach: ReturnType<typeof reachParameters>,
  id: string,
): Promise<InvitationRow | null> {
  return database.row(
    'invitation-open',
    `select ${columns} from invitation i join user_account by on by.id = i.invited_by
     where ${visible} and ${open} and i.id::text = $5`,
    [...reach, id.toLowerCase()],
  );
}

/** The invitation that a link opens, as long as it can be taken up; whoever invited must still be active. */
export function invitationOfLink(database: Database, tokenHash: Buffer): Promise<InvitationRow | null> {
  return database.row(
    'invitation-of-link',
    `select ${columns} from invitation i join user_account by on by.id = i.invited_by
     where i.token_hash = $1 and ${open} and i.expires_at > now() and by.active`,
    [tokenHash],
  );
}
