import { type Scope, scopeParameters, visibleUnit } from '../../access/scope.js';
import type { Database } from '../../database/database.js';

const seen = (published: string): string => visibleUnit({ unit: 'u.id', initiative: '$4::int', published });

const text = `
  select u.id, ${seen('false')} as sees_all from reporting_unit u where ${seen('true')} order by u.id`;

/**
 * "Whose accepted figures of this initiative may the asker see?"
 *
 * Shape   every such unit; `sees_all` tells whether its rounds that are not published are seen too.
 */
export function visibleUnits(
  scope: Scope,
  database: Database,
  initiativeId: number,
): Promise<{ id: number; sees_all: boolean }[]> {
  return database.rows('visible units', text, [...scopeParameters(scope), initiativeId]);
}
