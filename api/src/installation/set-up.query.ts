import type { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { MailTest } from './set-up.type.js';

/** The one row of the installation, with what is real in it. */
export interface InstallationRow {
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly languages: LanguageCode[];
  readonly demonstration: boolean;
  readonly demonstrationKeptAt: string | null;
  readonly managers: number;
  readonly round: string | null;
  readonly finishedAt: string | null;
}

/** "How far is this installation set up?" */
export async function installationNow(database: Database): Promise<InstallationRow> {
  const row = await database.row<InstallationRow>(
    'installation-now',
    `select i.organisation, i.contact, i.languages, i.demonstration_kept_at as "demonstrationKeptAt",
       i.set_up_at as "finishedAt",
       exists (select from import_batch where origin = 'demonstration') as demonstration,
       (select count(distinct a.id)::int from role_assignment g join user_account a on a.id = g.user_id
        where g.role = 'manager' and a.active and not a.demonstration) as managers,
       (select r.code from round r where not r.demonstration order by r.programme_year desc, r.id desc limit 1) as round
     from installation i`,
  );
  if (!row) throw new Error('The row of the installation is not there.');
  return row;
}

/** "What became of the newest message that tried the mail server?" */
export function newestMailTest(database: Database, template: string): Promise<MailTest | null> {
  return database.row(
    'installation-mail-test',
    `select c.address as "to", m.state, m.reason, m.queued_at as "queuedAt", m.finished_at as "finishedAt"
     from mail_message m join mail_contact c on c.id = m.contact_id
     where m.template = $1 order by m.queued_at desc, m.id desc limit 1`,
    [template],
  );
}

export async function writeDescription(
  database: Database,
  {
    organisation,
    contact,
    languages,
  }: { organisation: string; contact: string | null; languages: readonly string[] },
): Promise<void> {
  await database.rows(
    'installation-describe',
    `update installation set organisation = $1, contact = $2, languages = $3::text[], described_at = clock_timestamp()`,
    [organisation, contact, languages],
  );
}

export async function keepDemonstration(database: Database): Promise<void> {
  await database.rows(
    'installation-keep-demonstration',
    'update installation set demonstration_kept_at = clock_timestamp()',
  );
}

export async function finishSetUp(database: Database): Promise<void> {
  await database.rows(
    'installation-finish',
    'update installation set set_up_at = clock_timestamp() where set_up_at is null',
  );
}
