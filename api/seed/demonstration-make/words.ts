import { draw } from './random.js';
import type { DemonstrationUnit, Language } from './units.js';

type InLanguages = Readonly<Record<Language, string>>;

const TOPICS: readonly [InLanguages, ...InLanguages[]] = [
  {
    en: 'public spending on primary schools',
    fr: 'les dépenses publiques d’enseignement primaire',
    es: 'el gasto público en educación primaria',
  },
  {
    en: 'the price of basic medicines',
    fr: 'le prix des médicaments essentiels',
    es: 'el precio de los medicamentos básicos',
  },
  {
    en: 'land registration in rural districts',
    fr: 'l’immatriculation foncière en zone rurale',
    es: 'el registro de tierras en zonas rurales',
  },
  { en: 'tobacco taxation', fr: 'la taxation du tabac', es: 'los impuestos al tabaco' },
  {
    en: 'local budgets and their publication',
    fr: 'les budgets locaux et leur publication',
    es: 'los presupuestos locales y su publicación',
  },
  { en: 'youth employment', fr: 'l’emploi des jeunes', es: 'el empleo juvenil' },
  { en: 'irrigation fees', fr: 'les redevances d’irrigation', es: 'las tarifas de riego' },
  { en: 'access to electricity', fr: 'l’accès à l’électricité', es: 'el acceso a la electricidad' },
];

const STEPS: readonly [InLanguages, ...InLanguages[]] = [
  {
    en: 'a committee asked for a second hearing and its report repeated two of the recommendations',
    fr: 'une commission a demandé une seconde audition et son rapport a repris deux des recommandations',
    es: 'una comisión pidió una segunda audiencia y su informe retomó dos de las recomendaciones',
  },
  {
    en: 'the ministry opened the consultation that the brief had proposed',
    fr: 'le ministère a ouvert la consultation que la note proposait',
    es: 'el ministerio abrió la consulta que proponía el informe',
  },
  {
    en: 'the draft law was sent back, and the wording on data publication changed',
    fr: 'le projet de loi a été renvoyé et la formulation sur la publication des données a changé',
    es: 'el proyecto de ley fue devuelto y cambió la redacción sobre la publicación de datos',
  },
  {
    en: 'nothing was decided in the year, though officials asked for the underlying tables',
    fr: 'rien n’a été décidé dans l’année, mais des fonctionnaires ont demandé les tableaux sous-jacents',
    es: 'no se decidió nada en el año, aunque funcionarios pidieron las tablas de base',
  },
  {
    en: 'two municipalities tried the proposal and shared their costs',
    fr: 'deux communes ont essayé la proposition et communiqué leurs coûts',
    es: 'dos municipios probaron la propuesta y compartieron sus costos',
  },
];

/** The year's narrative. It says first that it is invented: it claims nothing about a real institution. */
export function narrative(unit: DemonstrationUnit, year: number): string {
  const chance = draw(`${unit.code} ${year} narrative`);
  const topic = chance.pick(TOPICS)[unit.language];
  const step = chance.pick(STEPS)[unit.language];
  return {
    en: `Illustrative text, not a report of facts. After work on ${topic}, ${step}. Others worked on the same question, so our part can be described but not measured.`,
    fr: `Texte illustratif, qui ne rapporte aucun fait. Après des travaux sur ${topic}, ${step}. D’autres ont travaillé sur la même question : notre part peut être décrite, mais pas mesurée.`,
    es: `Texto ilustrativo, no informa de hechos. Tras el trabajo sobre ${topic}, ${step}. Otros trabajaron en la misma cuestión, por lo que nuestra parte puede describirse, pero no medirse.`,
  }[unit.language];
}

/** Why a report never came. */
export const MISSING_REASONS: readonly [InLanguages, ...InLanguages[]] = [
  {
    en: 'The accounts were not closed in time and no report was sent.',
    fr: 'Les comptes n’ont pas été clôturés à temps et aucun rapport n’a été transmis.',
    es: 'Las cuentas no se cerraron a tiempo y no se envió el informe.',
  },
  {
    en: 'The director changed and nobody was in charge of the report.',
    fr: 'La direction a changé et personne n’était chargé du rapport.',
    es: 'Cambió la dirección y nadie estaba a cargo del informe.',
  },
  {
    en: 'The office was closed for part of the year.',
    fr: 'Le bureau est resté fermé une partie de l’année.',
    es: 'La oficina estuvo cerrada parte del año.',
  },
];

/** Why one institution never reports to ACBF in the demonstration; what is known of it is general knowledge. */
export const CLOSED_REASON =
  'Closed about 2012, according to general knowledge; no report was expected to come.';

/** Why a round was extended for one institution. */
export const EXTENSION_REASONS: readonly [InLanguages, ...InLanguages[]] = [
  {
    en: 'The audit was still under way.',
    fr: 'L’audit était encore en cours.',
    es: 'La auditoría seguía en curso.',
  },
  {
    en: 'The financial year ends after the due date was set.',
    fr: 'L’exercice se termine après la fixation de l’échéance.',
    es: 'El ejercicio termina después de fijarse el plazo.',
  },
];

/** Why an accepted figure was corrected. */
export const CORRECTION_REASONS = {
  typing: {
    en: 'A digit too many had been typed.',
    fr: 'Un chiffre de trop avait été saisi.',
    es: 'Se había escrito una cifra de más.',
  },
  recount: {
    en: 'Recounted from the register; some had been counted twice.',
    fr: 'Recompté d’après le registre ; certains avaient été comptés deux fois.',
    es: 'Recontado a partir del registro; algunos se habían contado dos veces.',
  },
  audit: {
    en: 'Restated after the audit.',
    fr: 'Retraité après l’audit.',
    es: 'Reexpresado tras la auditoría.',
  },
  restated: {
    en: 'Restated in the report to the other initiative.',
    fr: 'Retraité dans le rapport à l’autre initiative.',
    es: 'Reexpresado en el informe a la otra iniciativa.',
  },
} as const satisfies Record<string, InLanguages>;

/** Notes beside blanks and surprising figures. */
export const NOTES = {
  noAnalytics: {
    en: 'No analytics tool was in use yet.',
    fr: 'Aucun outil de mesure d’audience n’était encore utilisé.',
    es: 'Aún no se usaba ninguna herramienta de analítica.',
  },
  registerLost: {
    en: 'The register of the year is incomplete.',
    fr: 'Le registre de l’année est incomplet.',
    es: 'El registro del año está incompleto.',
  },
  notShared: {
    en: 'Funders asked us not to publish amounts.',
    fr: 'Des bailleurs nous ont demandé de ne pas publier les montants.',
    es: 'Los financiadores nos pidieron no publicar montos.',
  },
  beingChecked: {
    en: 'Being checked with the accountant.',
    fr: 'En cours de vérification avec le comptable.',
    es: 'En verificación con contabilidad.',
  },
} as const satisfies Record<string, InLanguages>;

/** What a reviewer says of cells of the one returned report. */
export const MARK_REASONS: readonly { readonly indicator: string; readonly reason: string }[] = [
  { indicator: 'COM-05', reason: 'Ten times last year’s figure. Is this page views instead of visits?' },
  { indicator: 'ORG-03', reason: 'Please leave out the grant that is tied to the health programme.' },
  { indicator: 'RES-04', reason: 'The review log that you attached lists fewer outputs.' },
];
