import type { Modality } from '../modality.js';

/** States take up a regional policy framework and put it into practice. */
export const sectorFramework = {
  code: 'sector_framework',
  label: {
    en: 'Regional sector framework',
    fr: 'Cadre sectoriel régional',
    es: 'Marco sectorial regional',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'country_programme',
  partners: { least: 1, most: null },
  targetsJointlyAgreed: true,
  rhythm: 'annual',
  sections: ['indicators', 'action_plan', 'narrative'],
} as const satisfies Modality;
