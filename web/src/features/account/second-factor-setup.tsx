import { useState, type FormEvent } from 'react';
import { encode } from 'uqr';
import { graphql } from '../../graphql/generated/index.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

const BeginDocument = graphql(/* GraphQL */ `
  mutation BeginSecondFactor($password: String!) {
    beginSecondFactor(password: $password) {
      uri
      secret
    }
  }
`);
const ConfirmDocument = graphql(/* GraphQL */ `
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

/** The address as a QR code: in the colours of the light theme always, since cameras read dark on light. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="w-48"
      style={{ colorScheme: 'light' }}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="var(--paper)" />
      <path d={path} fill="var(--ink)" />
    </svg>
  );
}

/** Password, QR code, first code: nothing is on before the last. */
export function SecondFactorSetup({
  email,
  onDone,
}: {
  email: string;
  onDone: (codes: readonly string[]) => Promise<void>;
}) {
  const { t } = useText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useWrite(BeginDocument);
  const confirm = useWrite(ConfirmDocument);
  const wrongPassword = useIssueWords(begin.error)('password');
  const noKey = useIssueWords(begin.error)('account');
  const wrongCode = useIssueWords(confirm.error)('code');
  const setup = begin.data?.beginSecondFactor;

  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (!begin.isPending) begin.mutate({ password });
  };
  const prove = async (event: FormEvent) => {
    event.preventDefault();
    if (confirm.isPending) return;
    try {
      const { confirmSecondFactor } = await confirm.mutateAsync({ code });
      await onDone(confirmSecondFactor);
    } catch {
      // shown below from the state of the change
    }
  };

  if (!setup)
    return (
      <form onSubmit={ask} className="max-w-md space-y-5">
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field
          label={t('security.password.current')}
          type="password"
          autoComplete="current-password"
          required
          error={wrongPassword}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {noKey && <Notice tone="error">{noKey}</Notice>}
        {begin.error && !wrongPassword && !noKey && <Failure error={begin.error} />}
        <Button type="submit" weight="primary" busy={begin.isPending}>
          {t('security.factor.next')}
        </Button>
      </form>
    );
  return (
    <form onSubmit={(event) => void prove(event)} className="max-w-md space-y-5">
      <p>{t('security.factor.scan')}</p>
      <QrCode text={setup.uri} label={t('security.factor.qr')} />
      <p className="text-sm text-ink-2">
        {t('security.factor.by-hand')}{' '}
        <code className="font-mono break-all text-ink select-all">{setup.secret}</code>
      </p>
      <Field
        label={t('security.code')}
        help={t('security.factor.code-help')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        error={wrongCode}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {confirm.error && !wrongCode && <Failure error={confirm.error} />}
      <Button type="submit" weight="primary" busy={confirm.isPending}>
        {t('security.factor.turn-on')}
      </Button>
    </form>
  );
}
