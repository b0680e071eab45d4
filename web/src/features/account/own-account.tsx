import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { AccountDocument } from './account.query.js';
import { PasswordForm } from './password.js';
import { Preferences } from './preferences.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

/** Language and time zone, password, second factor and sessions of the person who is signed in. */
export function OwnAccount({ email }: { email: string }) {
  const { t } = useText();
  return (
    <Answer of={useRead(AccountDocument)}>
      {({ account }) => (
        <>
          <Section id="preferences" title={t('security.preferences')}>
            <Preferences account={account} />
          </Section>
          <Section id="password" title={t('security.password')}>
            {account.shared && <Empty>{t('account-rule.shared_account')}</Empty>}
            {!account.shared && !account.hasPassword && <Empty>{t('security.password.none')}</Empty>}
            {!account.shared && account.hasPassword && <PasswordForm account={account} email={email} />}
          </Section>
          {!account.shared && account.hasPassword && (
            <Section id="second-factor" title={t('security.factor')}>
              <p className="mb-5 max-w-line">{t('security.factor.words')}</p>
              <SecondFactor account={account} email={email} />
            </Section>
          )}
          <Section id="sessions" title={t('security.sessions')}>
            <Sessions account={account} />
          </Section>
        </>
      )}
    </Answer>
  );
}
