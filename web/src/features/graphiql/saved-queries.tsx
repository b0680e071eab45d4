import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { SaveQueryDocument, SavedQueriesDocument, WithdrawQueryDocument } from './saved-query.query.js';
import { Link } from '../../ui/link.js';

const addressOf = (slug: string): string => `/graphiql?query=${encodeURIComponent(slug)}`;
const linkOf = (slug: string): string => new URL(addressOf(slug), location.href).href;

/** Saves the query in the editor under a link, and lists what was saved. */
export function SavedQueries({ document, variables }: { document: string; variables: string }) {
  const { t, format } = useText();
  const cache = useQueryClient();
  const [title, setTitle] = useState('');
  const [key, setKey] = useState(newOperationId);
  const save = useWrite(SaveQueryDocument);
  const withdraw = useWrite(WithdrawQueryDocument);
  const error = save.error ?? withdraw.error;
  const refresh = () => void cache.invalidateQueries({ queryKey: keyOf(SavedQueriesDocument) });
  const press = () =>
    save.mutate(
      { operationId: key, title, document, variables: variables.trim() === '' ? '{}' : variables },
      {
        onSuccess: () => {
          setKey(newOperationId());
          setTitle('');
          refresh();
        },
      },
    );
  return (
    <details className="mt-6 border-y border-rule py-3">
      <summary className="cursor-pointer font-medium">{t('workbench.saved')}</summary>
      <p className="mt-2 max-w-line text-sm text-ink-2">{t('workbench.saved.words')}</p>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <Field
          label={t('workbench.saved.title')}
          value={title}
          maxLength={200}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button busy={save.isPending} disabled={title.trim() === ''} onClick={press}>
          {t('workbench.saved.do')}
        </Button>
      </div>
      {error && <Failure error={error} />}
      <Answer of={useRead(SavedQueriesDocument)}>
        {({ savedQueries }) => (
          <ul className="mt-4 space-y-2">
            {savedQueries.map((one) => (
              <li
                key={one.slug}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm"
              >
                <span>
                  <Link to={addressOf(one.slug)} className="link">
                    {one.title}
                  </Link>{' '}
                  <span className="text-ink-2">{format.moment(one.savedAt)}</span>
                </span>
                <span className="flex flex-wrap gap-2">
                  <CopyButton text={() => linkOf(one.slug)}>{t('workbench.saved.copy')}</CopyButton>
                  <Button
                    aria-label={t('workbench.saved.withdraw-of', { title: one.title })}
                    busy={withdraw.isPending}
                    onClick={() => withdraw.mutate({ slug: one.slug }, { onSuccess: refresh })}
                  >
                    {t('workbench.saved.withdraw')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </details>
  );
}
