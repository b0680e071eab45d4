import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Empty, Notice } from '../../ui/notice.js';

const MailDocument = graphql(/* GraphQL */ `
  query MailConfigured {
    mail {
      configured
    }
  }
`);
const AskDocument = graphql(/* GraphQL */ `
  mutation RequestPasswordLink($email: String!) {
    requestPasswordLink(email: $email)
  }
`);

/** A link for a new password by e-mail; where none can be sent, whom to ask. */
export function AskForLink() {
  const { t } = useText();
  return (
    <Answer of={useRead(MailDocument)}>
      {({ mail }) => (mail.configured ? <AskForm /> : <Empty>{t('new-password.ask-somebody')}</Empty>)}
    </Answer>
  );
}

function AskForm() {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const { mutate, isPending, error, data } = useWrite(AskDocument);
  const wrong = useIssueWords(error)('email');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate({ email: email.trim() });
  };
  if (data) return <Notice title={t('new-password.asked')}>{t('new-password.asked.words')}</Notice>;
  return (
    <form onSubmit={send} className="max-w-md space-y-5">
      {error && !wrong && <Failure error={error} />}
      <Field
        label={t('sign-in.email')}
        type="email"
        autoComplete="username"
        required
        error={wrong}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Button type="submit" weight="primary" busy={isPending}>
        {t('new-password.ask')}
      </Button>
      <p className="text-sm text-ink-2">{t('new-password.lost-phone')}</p>
    </form>
  );
}
