import { useEffect, useRef } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { Refusal } from '../../graphql/refusal.js';
import { useRead } from '../../graphql/use-read.js';
import { useLanguage } from '../../i18n/language-provider.js';
import { preferredLanguage } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { roleName } from '../../session/role-name.js';
import { InvitationForm } from './invitation-form.js';

const InvitationDocument = graphql(/* GraphQL */ `
  query Invitation($link: String!) {
    invitation(link: $link) {
      name
      email
      invitedBy
      language
      timeZone
      hasAccount
      offers {
        role
        institution {
          code
          name
        }
        initiative {
          code
        }
      }
    }
  }
`);

/** The page speaks the language that the invitation was made in, once; the reader may change it after. */
function useLanguageOf(language: string | undefined) {
  const { choose } = useLanguage();
  const chosen = useRef(false);
  useEffect(() => {
    if (!language || chosen.current) return;
    chosen.current = true;
    choose(preferredLanguage(language));
  }, [language, choose]);
}

/** Who offers what, and the form to take it up. */
export function Invitation({ link }: { link: string }) {
  const { t } = useText();
  const question = useRead(InvitationDocument, { link });
  useLanguageOf(question.data?.invitation.language);
  if (question.error instanceof Refusal) return <Empty>{t('invitation.spent')}</Empty>;
  return (
    <Answer of={question}>
      {({ invitation }) => (
        <>
          <p className="mb-6 max-w-line font-serif text-lg">
            {t('invitation.offer', {
              who: invitation.invitedBy,
              role: roleName(t, invitation.offers.role),
              what: invitation.offers.institution?.name ?? invitation.offers.initiative?.code ?? 'Kipimo',
            })}
          </p>
          <InvitationForm link={link} offer={invitation} />
        </>
      )}
    </Answer>
  );
}
