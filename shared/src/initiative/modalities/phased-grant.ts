import type { Modality } from '../modality.js';

/** Money for an institution phase by phase, the next one depending on the last. */
export const phasedGrant = {
  code: 'phased_grant',
  label: {
    en: 'Grant in phases',
    fr: 'Subvention par phases',
    es: 'Subvención por fases',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'institution',
  partners: { least: 1, most: 1 },
  targetsJointlyAgreed: true,
  rhythm: 'per_phase',
  sections: ['indicators', 'agreed_targets', 'narrative', 'finances'],
} as const satisfies Modality;
