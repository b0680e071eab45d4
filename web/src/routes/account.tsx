import { MailChoices } from '../features/mail/mail-choices.js';
import { CreateToken } from '../features/account/create-token.js';
import { OwnAccount } from '../features/account/own-account.js';
import { Roles } from '../features/account/roles.js';
import { Tokens } from '../features/account/tokens.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle, Section } from '../ui/page-title.js';
import { Link } from '../ui/link.js';

export default function AccountPage() {
  const { t } = useText();
  const { may } = useSession();
  return (
    <>
      <PageTitle>{t('account.title')}</PageTitle>
      <SignedIn>
        {(viewer) => (
          <>
            <p className="text-ink-2">
              {viewer.name} · {viewer.email}
            </p>
            <Section id="roles" title={t('account.roles.title')}>
              <Roles viewer={viewer} />
              {may('person.read') && (
                <p className="mt-3">
                  <Link to="/people" className="link">
                    {t(viewer.roles.some(({ institution }) => institution) ? 'people.yours' : 'people.title')}
                  </Link>
                </p>
              )}
              {may('analysis.read') && (
                <p className="mt-3">
                  <Link to="/evaluate/analyses" className="link">
                    {t('account.analyses')}
                  </Link>
                </p>
              )}
              {may('dossier.write') && (
                <p className="mt-3">
                  <Link to="/dossiers" className="link">
                    {t('account.dossiers')}
                  </Link>
                </p>
              )}
            </Section>
            {may('mail.choose') && (
              <Section id="mail" title={t('mail.title')}>
                <MailChoices />
              </Section>
            )}
            {may('account.manage') && <OwnAccount email={viewer.email} />}
            {may('token.manage') && (
              <Section id="tokens" title={t('account.tokens.title')}>
                <p className="mb-5 max-w-line">{t('account.tokens.words')}</p>
                {may('schema.read') && (
                  <p className="mb-5">
                    <Link to="/graphiql" className="link">
                      {t('shell.nav.queries')}
                    </Link>
                  </p>
                )}
                {may('record.import') && (
                  <p className="mb-5">
                    <Link to="/imports" className="link">
                      {t('account.imports')}
                    </Link>
                  </p>
                )}
                <CreateToken />
                <div className="mt-8">
                  <Tokens />
                </div>
              </Section>
            )}
          </>
        )}
      </SignedIn>
    </>
  );
}
