import { NOTE_MAXIMUM_LENGTH } from '@kipimo/shared';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Unreachable } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import {
  type CellOf,
  CloseDocument,
  ConversationDocument,
  type Reply,
  SayDocument,
  type Side,
  type Thread,
  ThreadOfCellDocument,
} from './conversation.query.js';
import { mayClose, needsWords, repliesFor } from './replies.js';
import { useUnsentWords } from './use-unsent-words.js';

/** Saying something about a cell: a quick reply or own words. What is typed stays on this device until it is sent. */
export function ReplyForm({ thread, cell, side }: { thread: Thread; cell: CellOf; side: Side }) {
  const { t } = useText();
  const { viewer } = useSession();
  const id = useId();
  const client = useQueryClient();
  const replies = repliesFor(thread, side);
  const [chosen, setChosen] = useState<Reply | null>(null);
  const kind = chosen && replies.includes(chosen) ? chosen : (replies[0] ?? 'said');
  const { words, keep } = useUnsentWords(viewer?.email ?? '', cell);
  const [operationId, setOperationId] = useState(newOperationId);
  const [isEmpty, setEmpty] = useState(false);
  const saying = useWrite(SayDocument);
  const closing = useWrite(CloseDocument);
  const isBusy = saying.isPending || closing.isPending;
  const error = saying.error ?? closing.error;
  const { submissionId: submission, indicator, slice } = cell;

  const refresh = async () => {
    setOperationId(newOperationId());
    setChosen(null);
    await client.invalidateQueries({ queryKey: keyOf(ThreadOfCellDocument) });
    await client.invalidateQueries({ queryKey: keyOf(ConversationDocument) });
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const body = words.trim();
    setEmpty(needsWords(kind) && body === '');
    if (needsWords(kind) && body === '') return;
    closing.reset();
    const input = { operationId, cell: { submission, indicator, slice }, kind, body };
    await saying.mutateAsync({ input }).then(
      async () => {
        keep('');
        await refresh();
      },
      () => undefined,
    );
  };
  const close = async () => {
    saying.reset();
    const input = { operationId, cell: { submission, indicator, slice } };
    await closing.mutateAsync({ input }).then(refresh, () => undefined);
  };

  return (
    <form onSubmit={(event) => void send(event)} className="mt-3 space-y-3">
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <legend className="sr-only">{t('conversation.reply-as')}</legend>
        {replies.map((reply) => (
          <label key={reply} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-7">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === reply}
              onChange={() => setChosen(reply)}
              className="accent-accent"
            />
            {t(`conversation.reply.${reply}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          {t(`conversation.words.${kind}`)}
        </label>
        <textarea
          id={id}
          rows={3}
          maxLength={NOTE_MAXIMUM_LENGTH}
          value={words}
          aria-invalid={isEmpty || undefined}
          aria-describedby={isEmpty ? `${id}-empty` : undefined}
          onChange={({ target }) => {
            keep(target.value);
            setEmpty(false);
          }}
          className="block w-full max-w-line rounded-sm border border-field bg-paper px-3 py-2 text-sm text-ink"
        />
        {isEmpty && (
          <p id={`${id}-empty`} className="mt-1 text-sm text-error">
            {t('conversation.words-missing')}
          </p>
        )}
      </div>
      {error instanceof Unreachable ? (
        <Notice tone="attention" title={t('conversation.not-sent')}>
          {t('conversation.not-sent.words')}
        </Notice>
      ) : (
        error && <Failure error={error} />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={isBusy}>
          {t('conversation.send')}
        </Button>
        {mayClose(thread, side) && (
          <button type="button" className="link min-h-11 text-sm md:min-h-7" onClick={() => void close()}>
            {t('conversation.close')}
          </button>
        )}
      </div>
    </form>
  );
}
