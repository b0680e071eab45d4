import type { Modality } from '../modality.js';

/** An administration works inside its counterpart towards results that both must reach. */
export const twinning = {
  code: 'twinning',
  label: { en: 'Twinning', fr: 'Jumelage', es: 'Hermanamiento', drafted: ['fr', 'es'] },
  reportedBy: 'partnership',
  partners: { least: 2, most: null },
  targetsJointlyAgreed: true,
  rhythm: 'quarterly',
  sections: ['mandatory_results', 'work_plan', 'indicators', 'narrative'],
} as const satisfies Modality;
