import type { Modality } from '../modality.js';

/** Civil servants of one administration serve in another for a time. */
export const expertDeployment = {
  code: 'expert_deployment',
  label: {
    en: 'Deployment of public experts',
    fr: 'Déploiement d’experts publics',
    es: 'Despliegue de expertos públicos',
    drafted: ['fr', 'es'],
  },
  reportedBy: 'partnership',
  partners: { least: 2, most: 2 },
  targetsJointlyAgreed: true,
  rhythm: 'per_phase',
  sections: ['work_plan', 'indicators', 'narrative'],
} as const satisfies Modality;
