import { useLocation } from 'react-router';
import { AuditTrail } from '../features/audit/audit-trail.js';
import { Invitations } from '../features/people/invitations.js';
import { InvitePerson } from '../features/people/invite-person.js';
import { PeopleList } from '../features/people/people-list.js';
import { SeeAsForm } from '../features/people/see-as-form.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle, Section } from '../ui/page-title.js';

function PeoplePage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('people.lead')}>{t('people.title')}</PageTitle>
      <SignedIn action="person.read">
        {(viewer) => (
          <>
            {viewer.actions.includes('person.invite') && (
              <Section id="invite" title={t('people.invite.title')}>
                <InvitePerson viewer={viewer} />
              </Section>
            )}
            <Section id="invitations" title={t('people.invitations.title')}>
              <Invitations />
            </Section>
            <Section id="people" title={t('people.list.title')}>
              <PeopleList viewer={viewer} />
            </Section>
            {viewer.actions.includes('view.switch') && (
              <Section id="see-as" title={t('people.see-as.title')}>
                <SeeAsForm viewer={viewer} />
              </Section>
            )}
          </>
        )}
      </SignedIn>
    </>
  );
}

function AuditPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('audit.lead')}>{t('audit.title')}</PageTitle>
      <SignedIn action="audit.read">{() => <AuditTrail />}</SignedIn>
    </>
  );
}

/** People and audit, in one part of the program: only those who look after the service load it. */
export default function AdministrationPage() {
  return useLocation().pathname === '/audit' ? <AuditPage /> : <PeoplePage />;
}
