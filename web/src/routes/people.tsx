import { Invitations } from '../features/people/invitations.js';
import { InvitePerson } from '../features/people/invite-person.js';
import { PeopleList } from '../features/people/people-list.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle, Section } from '../ui/page-title.js';

export default function PeoplePage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('people.lead')}>{t('people.title')}</PageTitle>
      <SignedIn action="person.read">
        {(viewer) => (
          <>
            <Section id="invite" title={t('people.invite.title')}>
              <InvitePerson viewer={viewer} />
            </Section>
            <Section id="invitations" title={t('people.invitations.title')}>
              <Invitations />
            </Section>
            <Section id="people" title={t('people.list.title')}>
              <PeopleList viewer={viewer} />
            </Section>
          </>
        )}
      </SignedIn>
    </>
  );
}
