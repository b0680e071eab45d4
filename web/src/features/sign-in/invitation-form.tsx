import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import type { InvitationQuery } from '../../graphql/generated/graphql.js';
import { useWrite } from '../../graphql/use-read.js';
import { useLanguage } from '../../i18n/language-provider.js';
import { languages, nativeName, preferredLanguage } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { useForgetAnswers, useSession } from '../../session/session.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { TimeZoneField } from '../../session/time-zone-field.js';

const AcceptDocument = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      email
    }
  }
`);

/** As the API asks; it is the one that decides. */
const shortestPassword = 15;

type Offer = InvitationQuery['invitation'];

/** Takes an invitation up: with a new account, or signed in with the account of its address. */
export function InvitationForm({ link, offer }: { link: string; offer: Offer }) {
  const { t } = useText();
  const { viewer } = useSession();
  const { choose } = useLanguage();
  const [filled, setFilled] = useState({
    name: offer.name,
    password: '',
    language: offer.language,
    timeZone: offer.timeZone,
  });
  const navigate = useNavigate();
  const forget = useForgetAnswers();
  const { mutateAsync, isPending, error } = useWrite(AcceptDocument);
  const wrongWith = useIssueWords(error);
  const fieldsRefused = ['name', 'password', 'timeZone'].some(wrongWith);
  const mustSignIn = offer.hasAccount && viewer?.email !== offer.email;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      const password = offer.hasAccount ? null : filled.password;
      await mutateAsync({ input: { link, ...filled, password } });
      choose(preferredLanguage(filled.language));
      await forget();
      await navigate('/account');
    } catch {
      // shown below from the state of the change
    }
  };

  if (mustSignIn) {
    const back = `/sign-in?to=${encodeURIComponent(`/invitation?link=${link}`)}`;
    return (
      <Notice
        title={t('invitation.has-account')}
        actions={<ButtonLink to={back}>{t('invitation.sign-in')}</ButtonLink>}
      >
        {t('invitation.has-account.words', { email: offer.email })}
      </Notice>
    );
  }
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      {error && !fieldsRefused && <Failure error={error} />}
      <Field
        label={t('invitation.email')}
        type="email"
        autoComplete="username"
        value={offer.email}
        readOnly
      />
      {!offer.hasAccount && (
        <>
          <Field
            label={t('invitation.name')}
            autoComplete="name"
            required
            error={wrongWith('name')}
            value={filled.name}
            onChange={({ target }) => setFilled({ ...filled, name: target.value })}
          />
          <Field
            label={t('invitation.password')}
            type="password"
            autoComplete="new-password"
            required
            help={t('security.password.help', { n: shortestPassword })}
            error={wrongWith('password')}
            value={filled.password}
            onChange={({ target }) => setFilled({ ...filled, password: target.value })}
          />
          <SelectField
            label={t('security.language')}
            value={filled.language}
            onChange={({ target }) => setFilled({ ...filled, language: preferredLanguage(target.value) })}
          >
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {nativeName[code]}
              </option>
            ))}
          </SelectField>
          <TimeZoneField
            label={t('security.time-zone')}
            help={t('security.time-zone.help')}
            error={wrongWith('timeZone')}
            value={filled.timeZone}
            onChange={(timeZone) => setFilled({ ...filled, timeZone })}
          />
        </>
      )}
      <Button type="submit" weight="primary" busy={isPending}>
        {t('invitation.accept')}
      </Button>
    </form>
  );
}
