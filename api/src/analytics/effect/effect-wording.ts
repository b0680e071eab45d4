import type { Text } from '../../graphql/text.type.js';
import type { EffectClaimCode } from './effect.input.js';
import { CAUSE_FROM } from './effect-ceiling.rules.js';
import type { EffectAnswer } from './effect.rules.js';
import type { Estimate } from './effect-question.js';

type LanguageOf = 'en' | 'fr' | 'es';

/** What the sentences are made of. */
export interface Worded {
  readonly answer: EffectAnswer;
  readonly indicator: { readonly en: string; readonly fr: string | null; readonly es: string | null };
  readonly fromYear: number;
  readonly toYear: number;
  /** What the asker set out to say: words of cause need `causal`. */
  readonly claim: EffectClaimCode;
}

/**
 * The answer in a sentence or two that claim no more than the design and the ceiling allow.
 *
 * Gaps    where everything is refused the sentence says so. Words of cause stand in `causal` alone, which is read from
 *         ceiling 3 on.
 * Source  docs/methods.md#what-may-be-claimed
 */
export function wordingOf(worded: Worded): Text {
  return {
    en: sentence(worded, 'en'),
    fr: sentence(worded, 'fr'),
    es: sentence(worded, 'es'),
    drafted: ['fr', 'es'],
  };
}

function sentence({ answer, indicator, fromYear, toYear, claim }: Worded, language: LanguageOf): string {
  const say = phrases[language];
  const name = indicator[language] ?? indicator.en;
  const figure = answer.staggered?.simple ?? answer.mean ?? answer.shift;
  if (!figure) return say.nothing(name);
  const { n } = answer.group;
  const size = { name, value: rangeOf(figure, language), n, fromYear, toYear };
  const others = answer.comparison?.n ?? 0;
  const told = {
    change_since_baseline: () => say.change(size),
    difference_in_differences: () => say.difference(size, others),
    matched_difference_in_differences: () => say.matched(size, answer.matching?.pairs.length ?? 0),
    staggered_start: () => say.staggered(size),
  }[answer.design]();
  return `${told} ${claim === 'causal' && answer.ceiling.level >= CAUSE_FROM ? say.causal : say.noCause[answer.design]}`;
}

const LOCALES = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const;

function rangeOf({ value, low, high }: Estimate, language: LanguageOf): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    maximumSignificantDigits: 3,
    signDisplay: 'exceptZero',
  });
  const [least, most] = [low, high].map((end) => (end === null ? null : format.format(end)));
  const say = phrases[language];
  return least == null || most == null ? format.format(value) : say.range(format.format(value), least, most);
}

interface Size {
  readonly name: string;
  readonly value: string;
  readonly n: number;
  readonly fromYear: number;
  readonly toYear: number;
}

interface Phrases {
  nothing(name: string): string;
  range(value: string, low: string, high: string): string;
  change(size: Size): string;
  difference(size: Size, others: number): string;
  matched(size: Size, pairs: number): string;
  staggered(size: Size): string;
  readonly noCause: Readonly<Record<EffectAnswer['design'], string>>;
  readonly causal: string;
}

const phrases: Record<LanguageOf, Phrases> = {
  en: {
    nothing: (name) => `Nothing can be said of ${name} here; the refusals name the reasons.`,
    range: (value, low, high) => `${value} (95 % range ${low} to ${high})`,
    change: ({ name, value, n, fromYear, toYear }) =>
      `${name} changed by ${value} between ${fromYear} and ${toYear} in ${n} institutions with both figures.`,
    difference: ({ name, value, n, fromYear, toYear }, others) =>
      `Between ${fromYear} and ${toYear}, ${name} changed by ${value} more in ${n} institutions than in ${others} others.`,
    matched: ({ name, value, fromYear, toYear }, pairs) =>
      `Between ${fromYear} and ${toYear}, ${name} changed by ${value} more than in the institution that was most alike at the baseline, over ${pairs} pairs.`,
    staggered: ({ name, value, fromYear, toYear }) =>
      `Between ${fromYear} and ${toYear}, ${name} changed by ${value} more after the start than in institutions that had not started.`,
    noCause: {
      change_since_baseline: 'This describes a development and says nothing of its reasons.',
      difference_in_differences: 'The groups differ in more than this; the difference is a description.',
      matched_difference_in_differences:
        'Pairs are alike in what was measured and may differ in the rest; the difference is a description.',
      staggered_start: 'Who starts early may differ from who starts late; the difference is a description.',
    },
    causal:
      'Declared beforehand, compared and checked, it may be read as an effect if the groups would have gone alike.',
  },
  fr: {
    nothing: (name) => `On ne peut rien dire ici de ${name} ; les refus en donnent les raisons.`,
    range: (value, low, high) => `${value} (intervalle à 95 % : de ${low} à ${high})`,
    change: ({ name, value, n, fromYear, toYear }) =>
      `${name} : variation de ${value} entre ${fromYear} et ${toYear} dans ${n} institutions ayant les deux valeurs.`,
    difference: ({ name, value, n, fromYear, toYear }, others) =>
      `${name} : entre ${fromYear} et ${toYear}, écart de variation de ${value} entre ${n} institutions et ${others} autres.`,
    matched: ({ name, value, fromYear, toYear }, pairs) =>
      `${name} : entre ${fromYear} et ${toYear}, écart de variation de ${value} avec l’institution la plus semblable au départ, sur ${pairs} paires.`,
    staggered: ({ name, value, fromYear, toYear }) =>
      `${name} : entre ${fromYear} et ${toYear}, écart de variation de ${value} après le début avec les institutions qui n’avaient pas commencé.`,
    noCause: {
      change_since_baseline: 'C’est une évolution, sans indication de ses raisons.',
      difference_in_differences: 'Les groupes diffèrent aussi par ailleurs ; l’écart est une description.',
      matched_difference_in_differences:
        'Les paires se ressemblent par ce qui a été mesuré et peuvent différer par le reste ; l’écart est une description.',
      staggered_start: 'Celles qui commencent tôt peuvent différer des autres ; l’écart est une description.',
    },
    causal:
      'Déclaré d’avance, comparé et vérifié, l’écart peut se lire comme un effet si les groupes auraient évolué de même.',
  },
  es: {
    nothing: (name) => `Aquí no se puede decir nada de ${name}; los rechazos dan las razones.`,
    range: (value, low, high) => `${value} (intervalo del 95 %: de ${low} a ${high})`,
    change: ({ name, value, n, fromYear, toYear }) =>
      `${name}: cambio de ${value} entre ${fromYear} y ${toYear} en ${n} instituciones con ambos valores.`,
    difference: ({ name, value, n, fromYear, toYear }, others) =>
      `${name}: entre ${fromYear} y ${toYear}, diferencia de cambio de ${value} entre ${n} instituciones y otras ${others}.`,
    matched: ({ name, value, fromYear, toYear }, pairs) =>
      `${name}: entre ${fromYear} y ${toYear}, diferencia de cambio de ${value} con la institución más parecida al inicio, en ${pairs} pares.`,
    staggered: ({ name, value, fromYear, toYear }) =>
      `${name}: entre ${fromYear} y ${toYear}, diferencia de cambio de ${value} tras el inicio con instituciones que no habían empezado.`,
    noCause: {
      change_since_baseline: 'Es una evolución y no dice nada de sus razones.',
      difference_in_differences:
        'Los grupos difieren también en otras cosas; la diferencia es una descripción.',
      matched_difference_in_differences:
        'Los pares se parecen en lo medido y pueden diferir en lo demás; la diferencia es una descripción.',
      staggered_start:
        'Quienes empiezan pronto pueden diferir de los demás; la diferencia es una descripción.',
    },
    causal:
      'Declarado de antemano, comparado y verificado, puede leerse como un efecto si los grupos hubieran evolucionado igual.',
  },
};
