/** Languages that pages are drawn in; the first is spoken where none of them is asked for. */
export const PAGE_LANGUAGES = ['en', 'fr', 'es'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const OWN_NAMES: Record<PageLanguage, string> = { en: 'English', fr: 'Français', es: 'Español' };

const PUBLIC = [
  /^\/$/,
  /^\/about-the-data$/,
  /^\/restatements$/,
  /^\/compare$/,
  /^\/releases$/,
  /^\/releases\/[\w.-]+$/,
  /^\/initiatives\/[\w-]+$/,
  /^\/initiatives\/[\w-]+\/indicators\/[\w-]+$/,
  /^\/institutions\/[\w-]+$/,
  /^\/countries\/[A-Z]{3}$/,
];

/** Longer addresses are no chart's; they get the page that draws itself. */
const LONGEST = 600;

/** A public page somebody asks for. */
export interface PageAddress {
  /** Path and query without the language. */
  readonly address: string;
  readonly language: PageLanguage;
  /** The code of the institution whose page it is; null for other pages. */
  readonly institution: string | null;
}

/**
 * Reads which public page is asked for, and in which language: the address's own, else the first that the browser
 * names and we speak.
 *
 * Shape   null for addresses that are not public pages.
 */
export function pageAddress(url: string, acceptLanguage: string | undefined): PageAddress | null {
  const [path = '/', search = ''] = url.split('?', 2);
  if (url.length > LONGEST || !PUBLIC.some((shape) => shape.test(path))) return null;
  const query = new URLSearchParams(search);
  const wished = [query.get('lang'), ...(acceptLanguage ?? '').split(',')];
  query.delete('lang');
  query.sort();
  const rest = query.toString();
  return {
    address: rest === '' ? path : `${path}?${rest}`,
    language:
      wished
        .map((wish) => wish?.trim().slice(0, 2).toLowerCase())
        .map((wish) => PAGE_LANGUAGES.find((one) => one === wish))
        .find((found) => found !== undefined) ?? 'en',
    institution: /^\/institutions\/([\w-]+)$/.exec(path)?.[1] ?? null,
  };
}

/** Text as it stands in HTML, in an attribute too. */
const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** The picture that stands for a page where its address is passed on: its chart, else our sign. */
function cardOf(address: string, language: PageLanguage): string {
  const [, initiative, indicator] = /^\/initiatives\/([\w-]+)\/indicators\/([\w-]+)/.exec(address) ?? [];
  if (indicator === undefined) return '/icon-512.png';
  const query = new URLSearchParams(address.split('?', 2)[1] ?? '');
  const kept = CARD_PARTS.flatMap((part) => {
    const value = query.get(part);
    return value === null ? [] : [`${part}=${encodeURIComponent(value)}`];
  });
  return `/files/charts/${initiative}/${indicator}.svg?${[...kept, `lang=${language}`, 'width=1200'].join('&')}`;
}

/** Parts of the address of a page that its picture knows as well. */
const CARD_PARTS = ['split', 'cohort', 'country', 'region', 'institution', 'from', 'to', 'currency', 'asOf'];

/** What the first chart of a drawn page says, escaped already; null where none says anything. */
function findingIn(html: string): string | null {
  const words = /<p data-summary[^>]*>([\s\S]*?)(?:<span|<\/p>)/.exec(html)?.[1];
  const plain = words
    ?.replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, 300)
    .replaceAll('"', '&quot;');
  return plain ? plain : null;
}

/**
 * Puts a drawn page into the application's own first file, so that a reader with JavaScript gets the application and
 * one without it the page.
 *
 * `shell` is that file; `title` is escaped already, as it stood in the drawn page.
 */
export function composed(
  shell: string,
  { html, title }: { readonly html: string; readonly title: string },
  { address, language }: PageAddress,
  origin: string,
): string {
  const own = (code?: PageLanguage) =>
    escaped(`${address}${code ? `${address.includes('?') ? '&' : '?'}lang=${code}` : ''}`);
  const at = (code?: PageLanguage) => `${escaped(origin)}${own(code)}`;
  const head = [
    `<link rel="canonical" href="${at()}" />`,
    ...PAGE_LANGUAGES.map((code) => `<link rel="alternate" hreflang="${code}" href="${at(code)}" />`),
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:url" content="${at()}" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:image" content="${escaped(`${origin}${cardOf(address, language)}`)}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
    ...[findingIn(html)].flatMap((finding) =>
      finding === null ? [] : [`<meta property="og:description" content="${finding}" />`],
    ),
  ].join('');
  const languages = PAGE_LANGUAGES.map(
    (code) => `<a class="link" lang="${code}" href="${own(code)}">${OWN_NAMES[code]}</a>`,
  ).join(' · ');
  return shell
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>${head}`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '')
    .replace(
      '<div id="root"></div>',
      () =>
        `<noscript><span class="page block py-1.5 text-sm">${languages}</span></noscript><div id="root">${html}</div>`,
    );
}
