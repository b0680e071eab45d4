import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { OwnResultsDocument, SayReplyDocument, type Words } from './results.query.js';

const languages = ['en', 'fr', 'es'] as const;
const longest = 1000;

/** What the institution says beside one of its figures, and, for its lead, room to change it. */
export function ReplyBox({
  institution,
  indicator,
  name,
  words,
  mayWrite,
}: {
  institution: string;
  indicator: string;
  name: string;
  words: Words | null;
  mayWrite: boolean;
}) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {words &&
        languages.map(
          (language) =>
            words[language] && (
              <p key={language} lang={language} className="max-w-line whitespace-pre-wrap">
                {words[language]}
              </p>
            ),
        )}
      {!words && !mayWrite && <span className="text-ink-2">–</span>}
      {mayWrite && !isOpen && (
        <button
          type="button"
          className="link min-h-11 md:min-h-7"
          aria-label={t(words ? 'results.reply.change.of' : 'results.reply.write.of', { name })}
          onClick={() => setOpen(true)}
        >
          {t(words ? 'results.reply.change' : 'results.reply.write')}
        </button>
      )}
      {isOpen && (
        <ReplyForm
          institution={institution}
          indicator={indicator}
          words={words}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  );
}

function ReplyForm({
  institution,
  indicator,
  words,
  onDone,
}: {
  institution: string;
  indicator: string;
  words: Words | null;
  onDone: () => void;
}) {
  const { t } = useText();
  const id = useId();
  const client = useQueryClient();
  const [given, setGiven] = useState<Record<(typeof languages)[number], string>>({
    en: words?.en ?? '',
    fr: words?.fr ?? '',
    es: words?.es ?? '',
  });
  const [operationId] = useState(newOperationId);
  const saying = useWrite(SayReplyDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (saying.isPending) return;
    await saying.mutateAsync({ input: { operationId, institution, indicator, ...given } }).then(
      async () => {
        await client.invalidateQueries({ queryKey: keyOf(OwnResultsDocument) });
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={(event) => void send(event)} className="space-y-2">
      {languages.map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`} className="block text-xs text-ink-2">
            {t(`results.reply.in.${language}`)}
          </label>
          <textarea
            id={`${id}-${language}`}
            lang={language}
            rows={2}
            maxLength={longest}
            value={given[language]}
            onChange={({ target }) => setGiven({ ...given, [language]: target.value })}
            className="block w-full rounded-sm border border-field bg-paper px-2 py-1 text-sm text-ink"
          />
        </div>
      ))}
      <p className="text-xs text-ink-2">{t('results.reply.published')}</p>
      {saying.error && <Failure error={saying.error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={saying.isPending}>
          {t('results.reply.save')}
        </Button>
        <Button onClick={onDone}>{t('results.reply.leave')}</Button>
      </div>
    </form>
  );
}
