import { type Scope, reviewParameters, visibleSubmission } from '../../access/scope.js';
import type { Database } from '../../database/database.js';

/** One step of a signed target of one unit, as it was agreed. */
export interface AgreedStep {
  readonly indicator_id: number;
  readonly currency: string | null;
  readonly baseline_value: string | null;
  readonly baseline_on: string | null;
  readonly due_on: string;
  readonly value: string;
  readonly demonstration: boolean;
}

const steps = `
  select t.indicator_id, t.currency_code as currency, trim_scale(t.baseline_value)::text as baseline_value,
         t.baseline_on, p.due_on, trim_scale(p.value)::text as value, t.demonstration
    from target t join target_point p on p.target_id = t.id
   where t.unit_id = $1 and t.initiative_id = $2 and t.state = 'signed' and t.recorded @> $3::timestamptz
   order by t.indicator_id, p.due_on`;

/**
 * "Which paths did this unit sign?"
 *
 * Shape   the steps by indicator and day. For a unit whose values the asker sees, which the caller made sure of.
 */
export function agreedSteps(
  _scope: Scope,
  database: Database,
  question: { unitId: number; initiativeId: number; asOf: string },
): Promise<AgreedStep[]> {
  return database.rows('iati agreed steps', steps, [question.unitId, question.initiativeId, question.asOf]);
}

/** A web address that a report gave as evidence of one row of the record. */
export interface EvidenceLink {
  readonly observation: number;
  readonly url: string;
  readonly title: string;
}

const links = `
  select o.id as observation, e.url, e.title
    from observation o
    join submission s on s.id = o.submission_id join round r on r.id = s.round_id
    join evidence e on e.submission_id = s.id and e.indicator_id = o.indicator_id and e.slice = o.slice
   where ${visibleSubmission({ unit: 's.unit_id', initiative: 'r.initiative_id', state: 's.state' })}
     and o.unit_id = $4 and r.initiative_id = $5 and o.recorded @> $6::timestamptz
     and e.kind = 'link' and e.added_at <= $6::timestamptz
     and (e.removed_at is null or e.removed_at > $6::timestamptz)
   order by o.id, e.added_at, e.id`;

/**
 * "Which web pages stand behind the values of this unit?"
 *
 * Shape   links by row of the record; files never, and nothing for who may not see the evidence of the report.
 */
export function evidenceLinks(
  party: Scope,
  database: Database,
  question: { unitId: number; initiativeId: number; asOf: string },
): Promise<EvidenceLink[]> {
  return database.rows('iati evidence links', links, [
    ...reviewParameters(party),
    question.unitId,
    question.initiativeId,
    question.asOf,
  ]);
}
