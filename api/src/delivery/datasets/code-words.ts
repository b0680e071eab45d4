import { ABSENCE_LABELS, ENTERED_ABSENCES, RESTATEMENT_REASON_LABELS } from '@kipimo/shared';
import type { EvidenceTierCode, OriginCode, RaterCode } from '../../observation/record.codes.js';
import type { Wording } from '../../transfer/measure-words.js';

export const RATER_WORDS = {
  self: { en: 'The institution itself', fr: 'L’institution elle-même', es: 'La propia institución' },
  peer: { en: 'A peer', fr: 'Un pair', es: 'Un par' },
  external: { en: 'An outsider', fr: 'Une personne extérieure', es: 'Una persona externa' },
  stakeholder: { en: 'A stakeholder', fr: 'Une partie prenante', es: 'Una parte interesada' },
  verified: {
    en: 'Adjusted by a reviewer',
    fr: 'Ajusté par un vérificateur',
    es: 'Ajustado por un revisor',
  },
} as const satisfies Record<RaterCode, Wording>;

export const EVIDENCE_WORDS = {
  self_reported: {
    en: 'The institution’s word',
    fr: 'La parole de l’institution',
    es: 'La palabra de la institución',
  },
  documented: { en: 'A document', fr: 'Un document', es: 'Un documento' },
  independently_checked: {
    en: 'Checked by somebody else',
    fr: 'Vérifié par un tiers',
    es: 'Comprobado por un tercero',
  },
  externally_measured: {
    en: 'Measured by somebody else',
    fr: 'Mesuré par un tiers',
    es: 'Medido por un tercero',
  },
} as const satisfies Record<EvidenceTierCode, Wording>;

export const ORIGIN_WORDS = {
  web: { en: 'Entry form', fr: 'Formulaire de saisie', es: 'Formulario de entrada' },
  offline: {
    en: 'Entry form without a connection',
    fr: 'Formulaire hors connexion',
    es: 'Formulario sin conexión',
  },
  excel: { en: 'Workbook', fr: 'Classeur', es: 'Libro de cálculo' },
  csv: { en: 'CSV file', fr: 'Fichier CSV', es: 'Archivo CSV' },
  api: { en: 'API', fr: 'API', es: 'API' },
  import: {
    en: 'Named import of settled data',
    fr: 'Import nommé de données établies',
    es: 'Importación de datos asentados',
  },
  demonstration: {
    en: 'Illustrative, made for the demonstration; not a measurement',
    fr: 'Illustratif, produit pour la démonstration ; pas une mesure',
    es: 'Ilustrativo, hecho para la demostración; no es una medición',
  },
} as const satisfies Record<OriginCode, Wording>;

export const ENTERED_ABSENCE_WORDS: Readonly<Record<string, Wording>> = Object.fromEntries(
  ENTERED_ABSENCES.map((code) => [code, wording(ABSENCE_LABELS[code])]),
);

export const REASON_WORDS: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries(RESTATEMENT_REASON_LABELS).map(([code, label]) => [code, wording(label)]),
);

function wording({ en, fr, es }: Wording): Wording {
  return { en, fr, es };
}
