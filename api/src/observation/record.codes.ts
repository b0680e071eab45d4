import { registerEnumType } from '@nestjs/graphql';
import { ABSENCES, ENTERED_ABSENCES, RESTATEMENT_REASONS, SUBMISSION_STATES } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';

/** Where a value came from. */
export const ORIGINS = ['web', 'offline', 'excel', 'csv', 'api', 'import', 'demonstration'] as const;
export type OriginCode = (typeof ORIGINS)[number];

/** What stands behind a value. */
export const EVIDENCE_TIERS = [
  'self_reported',
  'documented',
  'independently_checked',
  'externally_measured',
] as const;
export type EvidenceTierCode = (typeof EVIDENCE_TIERS)[number];

/** Who gave a value. */
export const RATERS = ['self', 'peer', 'external', 'stakeholder', 'verified'] as const;
export type RaterCode = (typeof RATERS)[number];

const entered = {
  not_collected: { description: 'The institution did not collect this.' },
  not_applicable: { description: 'The question does not apply, or a share has nothing to be a share of.' },
  refused: { description: 'The institution declined to answer.' },
};

export const Absence = codeEnum(ABSENCES);
registerEnumType(Absence, {
  name: 'Absence',
  description: 'Why there is no value. Never zero, and never left unsaid.',
  valuesMap: {
    ...entered,
    not_due: { description: 'No report was due for this period.' },
    not_submitted: { description: 'A report was due and no accepted one holds this value.' },
    withdrawn: { description: 'The institution had left the initiative.' },
    suppressed: { description: 'Hidden, because so few institutions could be told apart.' },
    not_comparable: { description: 'There is a value, but it cannot be held against the others.' },
  },
});

export const EnteredAbsence = codeEnum(ENTERED_ABSENCES);
registerEnumType(EnteredAbsence, {
  name: 'EnteredAbsence',
  description: 'Why there is no value, as a person said it.',
  valuesMap: entered,
});

export const SubmissionState = codeEnum(SUBMISSION_STATES);
registerEnumType(SubmissionState, {
  name: 'SubmissionState',
  description: 'Where a report stands. Only an accepted one is part of the record.',
  valuesMap: {
    draft: { description: 'Being written; only its institution sees it.' },
    submitted: { description: 'Sent to the managers of the initiative for review.' },
    returned: { description: 'Sent back with reasons, to be corrected.' },
    accepted: { description: 'Reviewed; its values are on record.' },
  },
});

export const RestatementReason = codeEnum(RESTATEMENT_REASONS);
registerEnumType(RestatementReason, {
  name: 'RestatementReason',
  description: 'Why a value that had been accepted was replaced by another.',
  valuesMap: {
    error_in_source: { description: 'The document or register that the value came from was wrong.' },
    definition_misread: { description: 'Something else had been counted than the definition asks.' },
    late_data: { description: 'Data for the period arrived after the report.' },
    unit_or_currency: { description: 'The value was given in another unit or currency than it said.' },
    consolidation: { description: 'An audit or the closing of accounts changed it.' },
    other: { description: 'Another reason, said in words.' },
  },
});

export const Origin = codeEnum(ORIGINS);
registerEnumType(Origin, {
  name: 'Origin',
  description: 'How a value came in.',
  valuesMap: {
    web: { description: 'Typed into the entry form.' },
    offline: { description: 'Typed without a connection and sent later.' },
    excel: { description: 'Read from a workbook.' },
    csv: { description: 'Read from a CSV file.' },
    api: { description: 'Sent by a script.' },
    import: { description: 'Part of a named import of settled data.' },
    demonstration: { description: 'Generated for the demonstration: an illustration, not a measurement.' },
  },
});

export const EvidenceTier = codeEnum(EVIDENCE_TIERS);
registerEnumType(EvidenceTier, {
  name: 'EvidenceTier',
  description: 'What stands behind a value.',
  valuesMap: {
    self_reported: { description: 'The institution says so.' },
    documented: { description: 'The institution gave a document.' },
    independently_checked: { description: 'Somebody else checked it.' },
    externally_measured: { description: 'Somebody else measured it.' },
  },
});

export const Rater = codeEnum(RATERS);
registerEnumType(Rater, {
  name: 'Rater',
  description: 'Who gave a value. Values of several raters stand side by side.',
  valuesMap: {
    self: { description: 'The institution itself.' },
    peer: { description: 'A peer institution.' },
    external: { description: 'An assessor from outside.' },
    stakeholder: { description: 'People whom the institution serves.' },
    verified: { description: 'A reviewer, after verification.' },
  },
});
