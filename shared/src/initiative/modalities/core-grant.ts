import type { Modality } from '../modality.js';

/** Unearmarked money for an institution, with advice beside it. */
export const coreGrant = {
  code: 'core_grant',
  label: { en: 'Core grant', fr: 'Subvention de base', es: 'Subvención básica', drafted: ['fr', 'es'] },
  reportedBy: 'institution',
  partners: { least: 1, most: 1 },
  targetsJointlyAgreed: false,
  rhythm: 'annual',
  sections: ['indicators', 'narrative', 'finances'],
} as const satisfies Modality;
