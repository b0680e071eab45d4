import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { AccountDocument, type Account } from './account.query.js';

const ChangePasswordDocument = graphql(/* GraphQL */ `
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

const shortest = { alone: 15, besideSecondFactor: 8 } as const;

/** A new password; every other session ends with it. */
export function PasswordForm({ account, email }: { account: Account; email: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const [typed, setTyped] = useState({ current: '', next: '' });
  const { mutateAsync, isPending, error, data } = useWrite(ChangePasswordDocument);
  const wrongWith = useIssueWords(error);
  const minimum = account.secondFactor ? shortest.besideSecondFactor : shortest.alone;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await mutateAsync(typed);
      setTyped({ current: '', next: '' });
      await client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
    } catch {
      // shown below from the state of the change
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={t('security.password.current')}
        type="password"
        autoComplete="current-password"
        required
        error={wrongWith('current')}
        value={typed.current}
        onChange={({ target }) => setTyped({ ...typed, current: target.value })}
      />
      <Field
        label={t('security.password.next')}
        type="password"
        autoComplete="new-password"
        required
        help={t('security.password.help', { n: minimum })}
        error={wrongWith('next')}
        value={typed.next}
        onChange={({ target }) => setTyped({ ...typed, next: target.value })}
      />
      {error && !wrongWith('current') && !wrongWith('next') && <Failure error={error} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" busy={isPending}>
          {t('security.password.change')}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {data && !isPending && t('security.password.changed')}
        </span>
      </div>
    </form>
  );
}
