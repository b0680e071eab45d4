import { LANGUAGES, type Language } from '@kipimo/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { draftFrom, inputOf, type ReminderDraft, withWords } from './reminder-draft.js';
import { ReminderPreviews } from './reminder-previews.js';
import {
  ReminderPreviewDocument,
  RemindersDocument,
  ReminderStartDocument,
  SendRemindersDocument,
} from './reminder.query.js';

const rules = ['text_missing', 'text_too_long', 'text_forbidden_character', 'placeholder_unknown'] as const;

interface Chosen {
  round: string;
  /** Codes of the institutions whose people are reminded. */
  institutions: readonly string[];
}

/** Writes a reminder in three languages, shows it as each reader will get it, and sends or schedules it. */
export default function ReminderComposer({ round, institutions }: Chosen) {
  const question = useRead(ReminderStartDocument, { round });
  return (
    <Answer of={question}>
      {({ mail, reminderStart }) => (
        <Composer
          key={round}
          round={round}
          institutions={institutions}
          configured={mail.configured}
          start={draftFrom(reminderStart)}
        />
      )}
    </Answer>
  );
}

function Composer({
  round,
  institutions,
  configured,
  start,
}: Chosen & { configured: boolean; start: ReminderDraft }) {
  const { t, language: mine } = useText();
  const client = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [language, setLanguage] = useState<Language>(mine);
  const [operationId, setOperationId] = useState(newOperationId);
  const [sentTo, setSentTo] = useState<number | null>(null);
  const { mutateAsync, isPending, error } = useWrite(SendRemindersDocument);
  const input = inputOf(draft, round, institutions);
  const asked = useDeferredValue(JSON.stringify(input));
  const preview = useRead(
    ReminderPreviewDocument,
    { input: JSON.parse(asked) as typeof input },
    { enabled: institutions.length > 0, keepPrevious: true },
  );
  const refusal = error ?? preview.error;
  const wrongWith = (path: string) => {
    const issue = refusal instanceof Refusal ? refusal.issues.find((one) => one.path === path) : undefined;
    const rule = rules.find((known) => known === issue?.rule);
    return issue && rule
      ? t(`reminder.rule.${rule}`, {
          placeholder: typeof issue.params.placeholder === 'string' ? issue.params.placeholder : '',
          maximum: Number(issue.params.maximum ?? 0),
        })
      : undefined;
  };
  const isWrong = (one: Language) =>
    wrongWith(`texts.${one}.subject`) !== undefined || wrongWith(`texts.${one}.body`) !== undefined;
  const change = (next: ReminderDraft) => {
    setDraft(next);
    setSentTo(null);
    setOperationId(newOperationId());
  };
  const send = async () => {
    try {
      const { sendReminders } = await mutateAsync({ input: { operationId, reminder: input } });
      const going = sendReminders.recipients.filter(({ state }) => state !== 'not_needed');
      setSentTo(going.length);
      setOperationId(newOperationId());
      await client.invalidateQueries({ queryKey: keyOf(RemindersDocument) });
    } catch {
      // shown below from the state of the change
    }
  };
  const readers = preview.data?.reminderPreview.readers ?? [];
  const going = readers.filter(({ outcome }) => outcome === 'scheduled').length;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <form
        aria-label={t('reminder.compose')}
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void send();
        }}
      >
        {!configured && (
          <Notice tone="attention" title={t('reminder.not-configured.title')}>
            {t('reminder.not-configured.words')}
          </Notice>
        )}
        <Languages chosen={language} onChoose={setLanguage} isWrong={isWrong} />
        <Field
          label={t('reminder.subject')}
          lang={language}
          maxLength={150}
          value={draft.texts[language].subject}
          error={wrongWith(`texts.${language}.subject`)}
          onChange={({ target }) => change(withWords(draft, language, { subject: target.value }))}
        />
        <Words
          language={language}
          value={draft.texts[language].body}
          error={wrongWith(`texts.${language}.body`)}
          onChange={(body) => change(withWords(draft, language, { body }))}
        />
        <Field
          type="datetime-local"
          label={t('reminder.send-at')}
          help={t('reminder.send-at.help')}
          value={draft.sendAt}
          onChange={({ target }) => change({ ...draft, sendAt: target.value })}
        />
        {error && !LANGUAGES.some(isWrong) && <Failure error={error} />}
        {sentTo !== null && (
          <Notice tone="done">
            {t(draft.sendAt ? 'reminder.scheduled' : 'reminder.sent', { n: sentTo })}
          </Notice>
        )}
        <Button
          type="submit"
          weight="primary"
          busy={isPending}
          disabled={!configured || going === 0 || sentTo !== null}
        >
          {t(draft.sendAt ? 'reminder.schedule' : 'reminder.send', { n: going })}
        </Button>
      </form>
      <ReminderPreviews
        institutions={institutions.length}
        preview={preview.data?.reminderPreview ?? null}
        language={language}
      />
      {preview.error && !LANGUAGES.some(isWrong) && <Failure error={preview.error} />}
    </div>
  );
}

function Languages({
  chosen,
  onChoose,
  isWrong,
}: {
  chosen: Language;
  onChoose: (language: Language) => void;
  isWrong: (language: Language) => boolean;
}) {
  const { t } = useText();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{t('reminder.language')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {LANGUAGES.map((language) => (
          <label key={language} className="inline-flex min-h-11 items-center gap-2 text-sm md:min-h-9">
            <input
              type="radio"
              name="reminder-language"
              className="size-4 accent-accent"
              checked={language === chosen}
              onChange={() => onChoose(language)}
            />
            {t(`reminder.language.${language}`)}
            {isWrong(language) && <span className="text-error">{t('reminder.language.wrong')}</span>}
          </label>
        ))}
      </div>
      <p className="mt-1 text-sm text-ink-2">{t('reminder.language.help')}</p>
    </fieldset>
  );
}

function Words({
  language,
  value,
  error,
  onChange,
}: {
  language: Language;
  value: string;
  error: string | undefined;
  onChange: (words: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {t('reminder.words')}
      </label>
      <textarea
        id={id}
        lang={language}
        rows={11}
        maxLength={4000}
        aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
        aria-invalid={error ? true : undefined}
        className={`block w-full rounded-sm border bg-paper px-3 py-2 text-base text-ink ${error ? 'border-error' : 'border-field'}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className="mt-1 text-sm text-ink-2">
        {t('reminder.words.help', {
          fields: '{name} {institution} {round} {due} {missing}',
        })}
      </p>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-error">
          {error}
        </p>
      )}
    </div>
  );
}
