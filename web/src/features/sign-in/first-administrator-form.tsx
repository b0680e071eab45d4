import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { languages, nativeName, preferredLanguage } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { useForgetAnswers } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

const CreateDocument = graphql(/* GraphQL */ `
  mutation CreateFirstAdministrator(
    $link: String!
    $name: String!
    $email: String!
    $password: String!
    $language: Language!
  ) {
    createFirstAdministrator(
      link: $link
      name: $name
      email: $email
      password: $password
      language: $language
    ) {
      email
    }
  }
`);

/** As the API asks; it is the one that decides. */
const shortestPassword = 15;

/** The first account of a new service, opened by the one-time link of its start. */
export function FirstAdministratorForm({ link }: { link: string }) {
  const { t, language: spoken } = useText();
  const [filled, setFilled] = useState({ name: '', email: '', password: '', language: spoken });
  const navigate = useNavigate();
  const forget = useForgetAnswers();
  const { mutateAsync, isPending, error } = useWrite(CreateDocument);
  const wrongWith = useIssueWords(error);
  const tooShort = filled.password.length > 0 && filled.password.length < shortestPassword;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending || tooShort) return;
    try {
      await mutateAsync({ link, ...filled });
      await forget();
      await navigate('/set-up');
    } catch {
      // shown below from the state of the change
    }
  };
  const linkRefused = error instanceof Refusal && error.code === 'NOT_ALLOWED';
  const fieldsRefused = ['name', 'email', 'password'].some(wrongWith);
  const change = (name: 'name' | 'email' | 'password') => ({
    name,
    required: true,
    value: filled[name],
    error: wrongWith(name),
    onChange: ({ target }: { target: { value: string } }) => setFilled({ ...filled, [name]: target.value }),
  });

  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      {linkRefused && (
        <Notice tone="error" title={t('first-administrator.refused.title')}>
          {t('first-administrator.refused.words')}
        </Notice>
      )}
      {error && !linkRefused && !fieldsRefused && <Failure error={error} />}
      <Field label={t('first-administrator.name')} autoComplete="name" {...change('name')} />
      <Field label={t('sign-in.email')} type="email" autoComplete="username" {...change('email')} />
      <Field
        label={t('sign-in.password')}
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        help={t('first-administrator.password.help', { n: shortestPassword })}
        {...change('password')}
        error={
          tooShort
            ? t('account-rule.password_too_short', { minimum: shortestPassword })
            : wrongWith('password')
        }
      />
      <SelectField
        label={t('first-administrator.language')}
        value={filled.language}
        onChange={({ target }) => setFilled({ ...filled, language: preferredLanguage(target.value) })}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {nativeName[code]}
          </option>
        ))}
      </SelectField>
      <Button type="submit" weight="primary" busy={isPending}>
        {t('first-administrator.submit')}
      </Button>
    </form>
  );
}
