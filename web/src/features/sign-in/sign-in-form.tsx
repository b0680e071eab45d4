import { lazy, Suspense, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useReturnAddress } from '../../selection/handed-over.js';
import { useIssueWords } from '../../session/issue-words.js';
import { useSignIn } from '../../session/sign-in.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { AccountsDocument, DemonstrationAccounts } from './demonstration-accounts.js';
import { Link } from '../../ui/link.js';

const OtherPlace = lazy(() => import(/* own words */ './other-place.js'));

/** The API says the same for an unknown address and a wrong password; too many tries name the seconds to wait. */
function SignInFailure({ error }: { error: Error }) {
  const { t } = useText();
  const words = useIssueWords(error)('password');
  if (!words) return <Failure error={error} />;
  return (
    <Notice tone="error" title={t('sign-in.refused')}>
      {words}
    </Notice>
  );
}

/** Email and password; what was typed stays when it is refused, and the reader goes back to where they came from. */
export function SignInForm() {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | undefined>(undefined);
  const submit = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const back = useReturnAddress();
  const { signIn, isPending, error } = useSignIn();
  const otherPlace = useRead(AccountsDocument).data?.service.signInProvider;
  const wrongCode = useIssueWords(error)('code');
  const asksForCode = code !== undefined || wrongCode !== undefined;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await signIn(email.trim(), password, code);
      await navigate(back ?? '/');
    } catch {
      // shown below from the state of the change
    }
  };

  return (
    <div className="grid gap-12 lg:grid-cols-2">
      <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
        {otherPlace && (
          <Suspense>
            <OtherPlace name={otherPlace} back={back} />
          </Suspense>
        )}
        {error && !wrongCode && <SignInFailure error={error} />}
        <Field
          label={t('sign-in.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <Field
          label={t('sign-in.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {asksForCode && (
          <Field
            label={t('security.code')}
            help={t('security.code.help')}
            autoComplete="one-time-code"
            required
            error={wrongCode}
            value={code ?? ''}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
        <Button ref={submit} type="submit" weight="primary" busy={isPending}>
          {t('sign-in.submit')}
        </Button>
        <p className="text-sm">
          <Link to="/new-password" className="link">
            {t('sign-in.forgotten')}
          </Link>
        </p>
      </form>
      <DemonstrationAccounts
        onChoose={(chosenEmail, chosenPassword) => {
          setEmail(chosenEmail);
          setPassword(chosenPassword);
          submit.current?.focus();
        }}
      />
    </div>
  );
}
