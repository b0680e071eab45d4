import type { Language } from '@kipimo/shared';

/** One wording in each language; French and Spanish are machine-drafted. */
export type Wording = Readonly<Record<Language, string>>;

/** Units as the entry form says them. Money, per cent and yes or no carry their unit in the value. */
export const UNIT_WORDS: Readonly<Record<string, Wording>> = {
  'level 1-4': { en: 'level from 1 to 4', fr: 'niveau de 1 à 4', es: 'nivel de 1 a 4' },
  'score 1-5': { en: 'score from 1 to 5', fr: 'note de 1 à 5', es: 'puntuación de 1 a 5' },
  activities: { en: 'activities', fr: 'activités', es: 'actividades' },
  articles: { en: 'articles', fr: 'articles', es: 'artículos' },
  briefs: { en: 'briefs', fr: 'notes', es: 'informes breves' },
  cases: { en: 'cases', fr: 'cas', es: 'casos' },
  events: { en: 'events', fr: 'événements', es: 'eventos' },
  exchanges: { en: 'exchanges', fr: 'échanges', es: 'intercambios' },
  funders: { en: 'funders', fr: 'bailleurs', es: 'financiadores' },
  meetings: { en: 'meetings', fr: 'réunions', es: 'reuniones' },
  mentions: { en: 'mentions', fr: 'mentions', es: 'menciones' },
  months: { en: 'months', fr: 'mois', es: 'meses' },
  outcomes: { en: 'outcomes', fr: 'effets', es: 'efectos' },
  outputs: { en: 'outputs', fr: 'productions', es: 'productos' },
  persons: { en: 'persons', fr: 'personnes', es: 'personas' },
  projects: { en: 'projects', fr: 'projets', es: 'proyectos' },
  reports: { en: 'reports', fr: 'rapports', es: 'informes' },
  requests: { en: 'requests', fr: 'demandes', es: 'solicitudes' },
  results: { en: 'results', fr: 'résultats', es: 'resultados' },
  targets: { en: 'targets', fr: 'cibles', es: 'metas' },
  visits: { en: 'visits', fr: 'visites', es: 'visitas' },
  'yes/no': { en: 'yes or no', fr: 'oui ou non', es: 'sí o no' },
  '%': { en: 'per cent', fr: 'pour cent', es: 'por ciento' },
};

/** Which span of time a number covers; `{period}` is the report’s. */
export const BASIS_WORDS: Readonly<Record<string, Wording>> = {
  flow: {
    en: 'only {period}, not the running total',
    fr: 'seulement {period}, pas le cumul',
    es: 'solo {period}, no el acumulado',
  },
  stock: {
    en: 'as it stands at the end of {period}',
    fr: 'situation à la fin de {period}',
    es: 'situación al final de {period}',
  },
  cumulative: {
    en: 'running total up to the end of {period}',
    fr: 'cumul jusqu’à la fin de {period}',
    es: 'total acumulado hasta el final de {period}',
  },
};

/** Parts of a total; one without words is shown by its code. */
export const PART_WORDS: Readonly<Record<string, Wording>> = {
  female: { en: 'women', fr: 'femmes', es: 'mujeres' },
  male: { en: 'men', fr: 'hommes', es: 'hombres' },
};
