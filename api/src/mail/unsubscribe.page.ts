import { type Language, LANGUAGES, type Text } from '@kipimo/shared';
import { MAIL_CHOICES, type ChosenMail, type MailChoiceCode } from './mail-choices.service.js';

const drafted = ['fr', 'es'] as const;
const WORDS = {
  title: { en: 'Messages by e-mail', fr: 'Messages par courriel', es: 'Mensajes por correo', drafted },
  report: { en: 'News of a report', fr: 'Nouvelles d’un rapport', es: 'Noticias de un informe', drafted },
  reminder: { en: 'Reminders', fr: 'Rappels', es: 'Recordatorios', drafted },
  agreement: {
    en: 'Proposals and answers',
    fr: 'Propositions et réponses',
    es: 'Propuestas y respuestas',
    drafted,
  },
  receive: { en: 'Send them to me', fr: 'Me les envoyer', es: 'Enviármelos', drafted },
  pause: {
    en: 'Pause them for two weeks',
    fr: 'Les suspendre deux semaines',
    es: 'Pausarlos dos semanas',
    drafted,
  },
  decline: { en: 'Do not send them', fr: 'Ne pas les envoyer', es: 'No enviarlos', drafted },
  chosen: { en: 'chosen', fr: 'choisi', es: 'elegido', drafted },
  unknown: {
    en: 'This link is not complete, or was not made by this installation. Open the link in the newest message again.',
    fr: 'Ce lien est incomplet ou ne vient pas de cette installation. Rouvrez le lien du message le plus récent.',
    es: 'Este enlace está incompleto o no es de esta instalación. Abra de nuevo el enlace del mensaje más reciente.',
    drafted,
  },
} as const satisfies Record<string, Text>;

/**
 * The page behind the link at the end of a message: works without signing in and without JavaScript.
 *
 * Shape  one button for each choice; looking at the page changes nothing.
 */
export function unsubscribePage(
  language: Language,
  token: string,
  known: { readonly address: string; readonly chosen: ChosenMail } | null,
): string {
  const body = known
    ? `<p>${WORDS[known.chosen.kind][language]} · ${escaped(known.address)}</p>
${MAIL_CHOICES.map((choice) => button(language, token, choice, choice === known.chosen.choice)).join('\n')}`
    : `<p>${WORDS.unknown[language]}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark"><title>${WORDS.title[language]} · Kipimo</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 38rem; margin: 2rem auto; padding: 0 1rem }
button { font: inherit; min-height: 44px; padding: 0 1rem }</style></head>
<body><main><h1>${WORDS.title[language]}</h1>
${body}
</main></body></html>
`;
}

/** The language of the product that a browser asks for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.flatMap((code) => LANGUAGES.filter((language) => language === code))[0] ?? 'en';
}

function button(language: Language, token: string, choice: MailChoiceCode, isChosen: boolean): string {
  const mark = isChosen ? ` (${WORDS.chosen[language]})` : '';
  return `<form method="post" action="/mail/unsubscribe?token=${encodeURIComponent(token)}&amp;choice=${choice}">
<p><button>${WORDS[choice][language]}${mark}</button></p></form>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
