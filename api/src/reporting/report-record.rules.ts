import { reviewsUnit, type Scope } from '../access/scope.js';
import type { RecordRow } from './report-record.query.js';
import type { ReportRecord } from './report-record.type.js';

/**
 * What a person may know of one round in an institution's reporting record.
 *
 * People of the institution know everything; managers of the initiative everything but drafts; everybody else only
 * what was accepted, since a report that is on its way is nobody's business yet.
 *
 * Shape    `late` compares the first submission with the due date, an extension included; null without one.
 */
export function recordFor(scope: Scope, row: RecordRow): ReportRecord {
  const isOwn = scope.ownUnits.includes(row.unitId);
  const reviews = reviewsUnit(scope, row.unitId, row.initiativeId);
  const isShown = isOwn || (reviews && row.state !== 'draft') || row.acceptedOn !== null;
  const submittedOn = isShown ? row.submittedOn : null;
  return {
    round: row.round,
    programmeYear: row.programmeYear,
    state: isOwn || (reviews && row.state !== 'draft') ? row.state : row.acceptedOn ? 'accepted' : null,
    dueOn: row.dueOn,
    submittedOn,
    acceptedOn: row.acceptedOn,
    late: submittedOn === null ? null : submittedOn > row.dueOn,
    corrections: row.corrections,
    missingReason: row.acceptedOn === null ? row.missingReason : null,
  };
}
