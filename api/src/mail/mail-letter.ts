import type { Language, Text } from '@kipimo/shared';
import { fill } from './mail-words.js';
import type { MailItem, MailParams, MailTemplate } from './mail-template.js';

/** What goes into one message. */
export interface MailContent {
  readonly params: MailParams;
  /** Where the message leads: a path of this installation, or a whole address. */
  readonly link?: string;
  readonly items?: readonly MailItem[];
}

/** A message as its reader gets it. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Surroundings {
  /** The address of this installation, without a slash at its end. */
  readonly address: string;
  /** Where the reader declines messages of this kind; null for those that cannot be declined. */
  readonly unsubscribe: string | null;
}

const FOOTER = {
  en: 'Kipimo sent this because you take part in it. You need not answer this address.',
  fr: 'Kipimo vous envoie ce message parce que vous y participez. Il n’est pas nécessaire de répondre à cette adresse.',
  es: 'Kipimo le envía este mensaje porque usted participa en él. No es necesario responder a esta dirección.',
  drafted: ['fr', 'es'],
} as const satisfies Text;

const DECLINE = {
  en: 'Receive no more messages of this kind, or pause them:',
  fr: 'Ne plus recevoir de messages de ce genre, ou les suspendre :',
  es: 'No recibir más mensajes de este tipo, o pausarlos:',
  drafted: ['fr', 'es'],
} as const satisfies Text;

/** Writes a message in its reader's language: plain text, and the same words as simple HTML. */
export function letter(
  template: MailTemplate,
  language: Language,
  content: MailContent,
  around: Surroundings,
): Letter {
  const say = (text: Text, params: MailParams = {}): string =>
    fill(text[language] ?? text.en, language, params);
  const whole = (link: string): string => (link.startsWith('/') ? around.address + link : link);
  const subject = say(template.subject, content.params).replace(/\s+/g, ' ').trim();
  const paragraphs = say(template.body, content.params)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const items = (content.items ?? []).map(({ words, link }) => ({ words, link: link && whole(link) }));
  const action =
    template.action && content.link ? { words: say(template.action), link: whole(content.link) } : null;
  const decline = around.unsubscribe ? { words: say(DECLINE), link: around.unsubscribe } : null;

  const text = [
    ...paragraphs,
    ...(items.length > 0
      ? [items.map(({ words, link }) => `- ${words}${link ? `\n  ${link}` : ''}`).join('\n')]
      : []),
    ...(action ? [`${action.words}\n${action.link}`] : []),
    ['--', say(FOOTER), ...(decline ? [`${decline.words} ${decline.link}`] : [])].join('\n'),
  ].join('\n\n');

  const html = page(
    language,
    subject,
    [
      ...paragraphs.map((words) => `<p>${escaped(words).replaceAll('\n', '<br>')}</p>`),
      ...(items.length > 0
        ? [
            `<ul>${items
              .map(({ words, link }) =>
                link
                  ? `<li><a href="${escaped(link)}">${escaped(words)}</a></li>`
                  : `<li>${escaped(words)}</li>`,
              )
              .join('')}</ul>`,
          ]
        : []),
      ...(action
        ? [`<p><a class="action" href="${escaped(action.link)}"><b>${escaped(action.words)}</b></a></p>`]
        : []),
      `<hr><p class="small">${escaped(say(FOOTER))}${
        decline
          ? `<br><a href="${escaped(decline.link)}">${escaped(decline.words.replace(/[\s:\u00a0]+$/, ''))}</a>`
          : ''
      }</p>`,
    ].join('\n'),
  );
  return { subject, text, html };
}

/** One column without tables or pictures: it reads aloud in order, grows with the letters and survives any client. */
function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 38rem; margin: 1.5rem auto; padding: 0 1rem }
a { color: LinkText }
.small { font-size: 14px }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
