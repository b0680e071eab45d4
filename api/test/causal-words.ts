/**
 * Words that say that something brought something else about. Nouns such as "usual causes of a typing error" and the
 * French days of grace are none of them.
 */
const CLAIMS: Readonly<Record<'en' | 'fr' | 'es', readonly RegExp[]>> = {
  en: [
    /\b(led|leads|leading) to\b/,
    /\bimpacts? (of|on)\b/,
    /\b(has|had|have) an? (impact|effect)\b/,
    /\bas an effect\b/,
    /\beffects? of (the |this |our )?(programme|program|grant|support|funding|project)/,
    /\bthanks to\b/,
    /\b(result|results|resulted) in (a |an )?(higher|lower|more|less|better|rise|fall|increase|decrease)/,
    /\b(because of|due to|as a result of) (the |this |our )?(programme|program|grant|support|funding|project|capacity)/,
    /\battributable to\b/,
    /\bbrought about\b/,
    /\b(caused|causing)\b/,
    /\bcontributed to\b/,
  ],
  fr: [
    /\bgrâce (à|au|aux)\b/,
    /\b(a|ont) (entraîné|provoqué|causé|permis d)/,
    /\bimpacts? (de|du|des|sur)\b/,
    /\bcomme un effet\b/,
    /\beffets? (du|des|de la|de l’) ?(programme|subvention|soutien|appui|financement|projet)/,
    /\battribuables? (à|au|aux)\b/,
    /\b(en raison|à cause) (du|de la|de l’) ?(programme|subvention|soutien|appui|financement|projet)/,
    /\ba contribué à\b/,
  ],
  es: [
    /\bgracias a(l)?\b/,
    /\b(provocó|causó|ocasionó|condujo a|permitió (aumentar|mejorar|reducir|que))\b/,
    /\b(ha|han) (provocado|causado|ocasionado)\b/,
    /\bimpactos? (de|del|en|sobre)\b/,
    /\bcomo un efecto\b/,
    /\befectos? (del|de la) (programa|subvención|apoyo|financiación|proyecto)/,
    /\batribuibles? al?\b/,
    /\bdebido al? (programa|subvención|apoyo|financiación|proyecto)/,
    /\bcontribuyó a\b/,
  ],
};
export type ClaimLanguage = keyof typeof CLAIMS;

/** JavaScript's own word boundary takes letters with accents for no letters. */
const BOUNDARY = String.raw`(?:(?<=\p{L})(?!\p{L})|(?<!\p{L})(?=\p{L}))`;
const claims = Object.fromEntries(
  Object.entries(CLAIMS).map(([language, patterns]) => [
    language,
    patterns.map(({ source }) => new RegExp(source.replaceAll(String.raw`\b`, BOUNDARY), 'u')),
  ]),
) as Record<ClaimLanguage, RegExp[]>;

/** The words of cause in a text. */
export function causalClaims(text: string, language: ClaimLanguage): string[] {
  const lower = text.toLowerCase();
  return claims[language].flatMap((pattern) => pattern.exec(lower)?.[0] ?? []);
}
