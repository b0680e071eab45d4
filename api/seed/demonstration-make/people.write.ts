import type { ClientBase } from 'pg';
import { demonstrationAccounts, demonstrationPassword } from '../demonstration-accounts.js';
import { idFor } from './ids.js';

/** The id of a demonstration account. */
export const accountId = (email: string): string => idFor(`account ${email}`);

/** The account that fills in an institution's report, when it has one. */
export function contributorOf(unit: string): string | null {
  const account = demonstrationAccounts.find(({ role, unit: of }) => of === unit && role === 'contributor');
  const lead = demonstrationAccounts.find(({ role, unit: of }) => of === unit && role === 'institution_lead');
  return account ? accountId(account.email) : lead ? accountId(lead.email) : null;
}

/** The account that reviews the reports of an initiative. */
export function managerOf(initiative: string): string | null {
  const account = demonstrationAccounts.find(
    ({ role, initiatives }) => role === 'manager' && initiatives.includes(initiative),
  );
  return account ? accountId(account.email) : null;
}

/** The people of the demonstration with their roles. One hash serves all, since all share one published password. */
export async function writePeople(
  client: ClientBase,
  hashPassword: (password: string) => Promise<string>,
): Promise<void> {
  const hash = await hashPassword(demonstrationPassword);
  await client.query(
    `insert into user_account (id, email, name, password_hash, language, time_zone, demonstration, created_at)
     select id, email, name, $2, language, time_zone, true, '2009-01-01T00:00:00Z'
       from jsonb_populate_recordset(null::user_account, $1::jsonb)`,
    [
      JSON.stringify(
        demonstrationAccounts.map(({ email, name, language, timeZone }) => ({
          id: accountId(email),
          email,
          name,
          language,
          time_zone: timeZone,
        })),
      ),
      hash,
    ],
  );
  await client.query(
    `insert into role_assignment (user_id, role, unit_id, initiative_id)
     select r.user_id, r.role, u.id, i.id
       from jsonb_to_recordset($1::jsonb) as r (user_id uuid, role text, unit text, initiative text)
       left join reporting_unit u on u.code = r.unit
       left join initiative i on i.code = r.initiative`,
    [
      JSON.stringify(
        demonstrationAccounts.flatMap(({ email, role, unit, initiatives }) =>
          (initiatives.length > 0 ? initiatives : [null]).map((initiative) => ({
            user_id: accountId(email),
            role,
            unit,
            initiative,
          })),
        ),
      ),
    ],
  );
}
