import { localeOf, type Language } from '../../i18n/language.js';

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** How long ago one moment was at another, both ISO times: "3 days ago", "2 minutes ago"; less than a minute is now. */
export function sinceWords(then: string, now: string, language: Language): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(then)) / 1000);
  const words = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' });
  const step = steps.find((one) => seconds >= one.seconds);
  return step ? words.format(-Math.floor(seconds / step.seconds), step.unit) : words.format(0, 'second');
}
