import type { SubmissionState } from '@kipimo/shared';

/** What a section of an institution's report looks like from outside. */
export const SECTION_STATES = [
  'not_started',
  'in_progress',
  'complete',
  'submitted',
  'returned',
  'accepted',
] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/**
 * The state of one section.
 *
 * Shape  a draft is not started, in progress or complete by its blank questions; a returned report is `returned` where
 *        a question is open and complete elsewhere; sent and accepted reports are so in every section.
 */
export function sectionState(
  report: SubmissionState | null,
  section: { readonly answered: number; readonly blank: number; readonly asked: number },
): SectionState {
  if (report === 'submitted' || report === 'accepted') return report;
  if (report === null || (report === 'draft' && section.answered === 0 && section.blank > 0))
    return 'not_started';
  if (report === 'returned' && section.asked > 0) return 'returned';
  return section.blank === 0 ? 'complete' : 'in_progress';
}
