import type { Language } from '@kipimo/shared';
import { useState } from 'react';
import type { ReminderPreviewQuery } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../ui/copy-button.js';
import { SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';

type Preview = ReminderPreviewQuery['reminderPreview'];

/** A reminder as each reader will get it, and the same words to copy for a messaging app. */
export function ReminderPreviews({
  institutions,
  preview,
  language,
}: {
  institutions: number;
  preview: Preview | null;
  language: Language;
}) {
  const { t, format } = useText();
  const [chosen, setChosen] = useState(0);
  if (institutions === 0) return <Empty>{t('reminder.nobody-chosen')}</Empty>;
  if (!preview) return null;
  const reader = preview.readers[Math.min(chosen, preview.readers.length - 1)];
  const copies = preview.copies.filter((copy) => copy.language === language);
  return (
    <section aria-label={t('reminder.preview')} className="space-y-6">
      {preview.readers.length > 0 && reader && (
        <>
          <SelectField
            label={t('reminder.preview.reader', { n: preview.readers.length })}
            value={Math.min(chosen, preview.readers.length - 1)}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {preview.readers.map((one, at) => (
              <option key={`${one.institution.code} ${one.name} ${at}`} value={at}>
                {`${one.institution.name} · ${one.name} · ${t(`reminder.state.${one.outcome}`)}`}
              </option>
            ))}
          </SelectField>
          <article aria-live="polite" className="border-y border-rule py-4">
            <p className="mb-3 text-sm text-ink-2">
              {t(`reminder.outcome.${reader.outcome}`)}
              {reader.outcome === 'scheduled' && reader.sendAt && (
                <>
                  {' '}
                  {t('reminder.preview.at', {
                    moment: format.moment(reader.sendAt),
                    zone: reader.timeZone.replaceAll('_', ' '),
                  })}
                </>
              )}
            </p>
            <h3 lang={reader.language} className="font-serif text-lg">
              {reader.subject}
            </h3>
            <div lang={reader.language} className="mt-3 max-w-line space-y-3">
              {reader.text.split(/\n{2,}/).map((paragraph, at) => (
                <p key={at} className="whitespace-pre-line">
                  {paragraph}
                </p>
              ))}
            </div>
            <p className="mt-4 text-sm text-ink-2">{t('reminder.preview.link')}</p>
          </article>
        </>
      )}
      {preview.unreachable.length > 0 && (
        <p className="text-sm text-ink-2">
          {t('reminder.unreachable', { names: format.list(preview.unreachable.map(({ name }) => name)) })}
        </p>
      )}
      <div>
        <h3 className="text-sm font-medium">{t('reminder.copy.title')}</h3>
        <p className="mt-1 text-sm text-ink-2">{t('reminder.copy.words')}</p>
        <ul className="mt-3 space-y-2">
          {copies.map(({ institution, text }) => (
            <li
              key={institution.code}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1"
            >
              <span className="min-w-0 text-sm">{institution.name}</span>
              <CopyButton text={text}>
                {t('reminder.copy', { institution: institution.code.toUpperCase() })}
              </CopyButton>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
