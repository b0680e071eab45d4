import type { Modality } from '../modality.js';

/** Institutions of a continent measure themselves against common cornerstones. */
export const strategicFramework = {
  code: 'strategic_framework',
  label: {
    en: 'Continental strategic framework',
    fr: 'Cadre stratégique continental',
    es: 'Marco estratégico continental',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'country_programme',
  partners: { least: 1, most: null },
  targetsJointlyAgreed: false,
  rhythm: 'on_demand',
  sections: ['assessment', 'indicators', 'narrative'],
} as const satisfies Modality;
