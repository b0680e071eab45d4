import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { useForgetAnswers } from '../../session/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';

const ResetDocument = graphql(/* GraphQL */ `
  mutation ResetPassword($link: String!, $password: String!, $code: String) {
    resetPassword(link: $link, password: $password, code: $code) {
      email
    }
  }
`);

const shortestPassword = 15;

/** A new password by a link that works once; a second factor is asked for where one is on. */
export function NewPasswordForm({ link }: { link: string }) {
  const { t } = useText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const navigate = useNavigate();
  const forget = useForgetAnswers();
  const { mutateAsync, isPending, error } = useWrite(ResetDocument);
  const wrongWith = useIssueWords(error);
  const asksForCode = code !== null || wrongWith('code') !== undefined;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await mutateAsync({ link, password, ...(code !== null && { code }) });
      await forget();
      await navigate('/account');
    } catch {
      // shown below from the state of the change
    }
  };

  if (error instanceof Refusal && error.code === 'NOT_ALLOWED')
    return (
      <Empty action={<ButtonLink to="/new-password">{t('new-password.another')}</ButtonLink>}>
        {t('new-password.spent')}
      </Empty>
    );
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      {error && !wrongWith('password') && !wrongWith('code') && <Failure error={error} />}
      <Field
        label={t('security.password.next')}
        type="password"
        autoComplete="new-password"
        required
        help={t('security.password.help', { n: shortestPassword })}
        error={wrongWith('password')}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {asksForCode && (
        <Field
          label={t('security.code')}
          help={t('security.code.help')}
          autoComplete="one-time-code"
          required
          error={wrongWith('code')}
          value={code ?? ''}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      <Button type="submit" weight="primary" busy={isPending}>
        {t('new-password.submit')}
      </Button>
    </form>
  );
}
