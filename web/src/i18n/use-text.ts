import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatFor, type Format } from './format.js';
import type { MessageId } from './generated/message-id.js';
import { preferredLanguage, type Language } from './language.js';
import { said, type RecordedText, type Said } from './text.js';

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (id: MessageId, values?: MessageValues) => string;

export interface Words {
  language: Language;
  /** A message of our own in the reader's language. Counts are written `{n, number}` or as a plural. */
  t: Translate;
  /** A text of the record (name, definition) in the reader's language, or its English original. */
  say: (text: RecordedText) => Said;
  format: Format;
}

/** Everything a component needs to speak: messages, recorded texts, numbers and dates. */
export function useText(): Words {
  const { i18n } = useLingui();
  return useMemo(() => {
    const language = preferredLanguage(i18n.locale);
    return {
      language,
      t: (id, values) => i18n._(id, values),
      say: (text) => said(text, language),
      format: formatFor(language),
    };
  }, [i18n]);
}
