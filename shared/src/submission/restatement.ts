import type { Text } from '../language.js';

/** Why a value that had been accepted is replaced by another. The codes are forever. */
export const RESTATEMENT_REASONS = [
  'error_in_source',
  'definition_misread',
  'late_data',
  'unit_or_currency',
  'consolidation',
  'other',
] as const;
export type RestatementReason = (typeof RESTATEMENT_REASONS)[number];

/** The reasons in the reader's language. */
export const RESTATEMENT_REASON_LABELS = {
  error_in_source: {
    en: 'Error in the source',
    fr: 'Erreur dans la source',
    es: 'Error en la fuente',
    drafted: ['fr', 'es'],
  },
  definition_misread: {
    en: 'Definition misread',
    fr: 'Définition mal comprise',
    es: 'Definición mal entendida',
    drafted: ['fr', 'es'],
  },
  late_data: {
    en: 'Data that came late',
    fr: 'Données arrivées tard',
    es: 'Datos que llegaron tarde',
    drafted: ['fr', 'es'],
  },
  unit_or_currency: {
    en: 'Wrong unit or currency',
    fr: 'Unité ou monnaie erronée',
    es: 'Unidad o moneda equivocada',
    drafted: ['fr', 'es'],
  },
  consolidation: {
    en: 'Audit or consolidation of accounts',
    fr: 'Audit ou consolidation des comptes',
    es: 'Auditoría o consolidación de cuentas',
    drafted: ['fr', 'es'],
  },
  other: { en: 'Another reason', fr: 'Autre raison', es: 'Otro motivo', drafted: ['fr', 'es'] },
} as const satisfies Record<RestatementReason, Text>;

/** Whether a code names a reason of a restatement. */
export function isRestatementReason(code: string): code is RestatementReason {
  return (RESTATEMENT_REASONS as readonly string[]).includes(code);
}
