import { LANGUAGES, type Language } from '@kipimo/shared';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { buttonShape } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Section } from '../../ui/page-title.js';
import { useConnection } from '../../graphql/connection.js';
import { fileAddress, fileSize } from './file-client.js';

/** Step one: the report as a file, in a language, with its size before anybody waits for it. `isNext`: nothing else is to be done first. */
export function TakeFile({ id, isNext }: { id: string; isNext: boolean }) {
  const { t, language: own, format } = useText();
  const [language, setLanguage] = useState<Language>(own);
  const [sizes, setSizes] = useState<Partial<Record<Language, number>>>({});
  useEffect(() => {
    const asking = new AbortController();
    // Without an answer the button simply names no size.
    fileSize(id, language, asking.signal).then(
      (size) => setSizes((known) => (size === null ? known : { ...known, [language]: size })),
      () => undefined,
    );
    return () => asking.abort();
  }, [id, language]);
  const connection = useConnection();
  const size = sizes[language];
  const kilobytes = size === undefined ? null : format.number(Math.ceil(size / 1000));
  return (
    <Section id="take" title={t('transfer.take.title')}>
      <p className="max-w-line text-sm text-ink-2">{t('transfer.take.words')}</p>
      {connection !== 'connected' && (
        <p className="mt-3 max-w-line text-sm text-attention">{t('transfer.take.offline')}</p>
      )}
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <SelectField
          label={t('transfer.take.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {new Intl.DisplayNames(code, { type: 'language' }).of(code)}
            </option>
          ))}
        </SelectField>
        <a
          className={buttonShape(isNext ? 'primary' : 'plain')}
          href={fileAddress(id, 'workbook', language)}
          download
        >
          {kilobytes === null
            ? t('transfer.take.workbook')
            : t('transfer.take.workbook-size', { size: kilobytes })}
        </a>
      </div>
      <p className="mt-3 text-sm">
        <a className="link" href={fileAddress(id, 'csv', language)} download>
          {t('transfer.take.csv')}
        </a>
      </p>
    </Section>
  );
}
