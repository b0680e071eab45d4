import type { StoredText } from '../graphql/text.type.js';
import type { CohortAudience, CohortRuleFacts } from '../initiative/cohort-rule.js';
import type { DayRange } from './reference-rows.js';

export interface CohortRow {
  readonly id: number;
  readonly code: string;
  readonly initiative_id: number;
  readonly name: StoredText;
  readonly note: StoredText;
  readonly constructed: boolean;
  readonly source: string;
}

export interface CohortMemberRow extends DayRange {
  readonly cohort_id: number;
  readonly unit_id: number;
  readonly reason: string | null;
}

export interface CohortVersionRow {
  readonly id: number;
  readonly cohort_id: number;
  readonly number: number;
  readonly name: StoredText;
  readonly note: StoredText;
  readonly audience: CohortAudience;
  readonly rule: CohortRuleFacts | null;
  readonly why: string;
  readonly recorded_from: string;
  readonly recorded_until: string | null;
}

export interface CohortVersionMemberRow extends DayRange {
  readonly version_id: number;
  readonly unitId: number;
  readonly counts: boolean;
  readonly reason: string;
}
