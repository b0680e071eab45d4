import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';

const RemoveDocument = graphql(/* GraphQL */ `
  mutation RemoveSecondFactor($password: String!, $code: String!) {
    removeSecondFactor(password: $password, code: $code)
  }
`);
const RenewDocument = graphql(/* GraphQL */ `
  mutation RenewRecoveryCodes($code: String!) {
    renewRecoveryCodes(code: $code)
  }
`);

/** Fresh recovery codes, against a code of the app. */
export function CodesRenewal({ onDone }: { onDone: (codes: readonly string[]) => Promise<void> }) {
  const { t } = useText();
  const [code, setCode] = useState('');
  const { mutateAsync, isPending, error } = useWrite(RenewDocument);
  const wrongWith = useIssueWords(error);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      const { renewRecoveryCodes } = await mutateAsync({ code });
      await onDone(renewRecoveryCodes);
    } catch {
      // shown below from the state of the change
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      <Field
        label={t('security.code')}
        autoComplete="one-time-code"
        required
        error={wrongWith('code')}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {error && !wrongWith('code') && <Failure error={error} />}
      <Button type="submit" weight="primary" busy={isPending}>
        {t('security.factor.renew')}
      </Button>
    </form>
  );
}

/** Takes the second factor off; the password alone must then be long enough. */
export function SecondFactorRemoval({ email, onDone }: { email: string; onDone: () => Promise<void> }) {
  const { t } = useText();
  const [typed, setTyped] = useState({ password: '', code: '' });
  const { mutateAsync, isPending, error } = useWrite(RemoveDocument);
  const wrongWith = useIssueWords(error);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await mutateAsync(typed);
      await onDone();
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
        error={wrongWith('password')}
        value={typed.password}
        onChange={({ target }) => setTyped({ ...typed, password: target.value })}
      />
      <Field
        label={t('security.code')}
        autoComplete="one-time-code"
        required
        error={wrongWith('code')}
        value={typed.code}
        onChange={({ target }) => setTyped({ ...typed, code: target.value })}
      />
      {error && !wrongWith('password') && !wrongWith('code') && <Failure error={error} />}
      <Button type="submit" weight="danger" busy={isPending}>
        {t('security.factor.remove')}
      </Button>
    </form>
  );
}
