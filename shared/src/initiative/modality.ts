import type { Text } from '../language.js';

/** What can report. */
export const UNIT_KINDS = [
  'institution',
  'partnership',
  'community',
  'country_programme',
  'operation',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The parts that a report can have. */
export const REPORT_SECTIONS = [
  'indicators',
  'narrative',
  'agreed_targets',
  'mandatory_results',
  'work_plan',
  'action_plan',
  'exchanges',
  'events',
  'assessment',
  'finances',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** How often a report is due. */
export const REPORT_RHYTHMS = ['annual', 'quarterly', 'per_phase', 'per_event', 'on_demand'] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** The words for a report's parts. */
export const REPORT_SECTION_LABELS = {
  indicators: { en: 'Indicators', fr: 'Indicateurs', es: 'Indicadores', drafted: ['fr', 'es'] },
  narrative: { en: 'Narrative', fr: 'Récit', es: 'Relato', drafted: ['fr', 'es'] },
  agreed_targets: {
    en: 'Agreed targets',
    fr: 'Cibles convenues',
    es: 'Metas acordadas',
    drafted: ['fr', 'es'],
  },
  mandatory_results: {
    en: 'Mandatory results',
    fr: 'Résultats obligatoires',
    es: 'Resultados obligatorios',
    drafted: ['fr', 'es'],
  },
  work_plan: { en: 'Work plan', fr: 'Plan de travail', es: 'Plan de trabajo', drafted: ['fr', 'es'] },
  action_plan: { en: 'Action plan', fr: 'Plan d’action', es: 'Plan de acción', drafted: ['fr', 'es'] },
  exchanges: { en: 'Exchanges', fr: 'Échanges', es: 'Intercambios', drafted: ['fr', 'es'] },
  events: { en: 'Events', fr: 'Événements', es: 'Eventos', drafted: ['fr', 'es'] },
  assessment: { en: 'Assessment', fr: 'Évaluation', es: 'Evaluación', drafted: ['fr', 'es'] },
  finances: { en: 'Finances', fr: 'Finances', es: 'Finanzas', drafted: ['fr', 'es'] },
} as const satisfies Record<ReportSection, Text>;

/**
 * Everything that the product needs to know of a way of giving support. When a new one would need an `if` elsewhere,
 * this description lacks a question.
 */
export interface Modality {
  readonly code: string;
  readonly label: Text;
  /** What sends the reports. */
  readonly reportedBy: UnitKind;
  /** How many organisations take part in one reporting unit, the supported one included. */
  readonly partners: { readonly least: number; readonly most: number | null };
  /** Whether a target counts only when both sides have signed it. */
  readonly targetsJointlyAgreed: boolean;
  readonly rhythm: ReportRhythm;
  readonly sections: readonly ReportSection[];
}
