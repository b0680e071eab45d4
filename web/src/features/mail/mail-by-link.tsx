import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Failure } from '../../ui/failure.js';
import { Empty, Notice } from '../../ui/notice.js';
import { ChoiceField } from './choice-field.js';

const MailLinkDocument = graphql(/* GraphQL */ `
  query MailLink($token: String!) {
    mailLink(token: $token) {
      address
      chosen {
        kind
        choice
        until
      }
    }
  }
`);

const ChooseMailByLinkDocument = graphql(/* GraphQL */ `
  mutation ChooseMailByLink($token: String!, $choice: MailChoice!) {
    chooseMailByLink(token: $token, choice: $choice) {
      address
    }
  }
`);

/** What the reader of a message wants, chosen by the link in it. Looking at the page changes nothing. */
export function MailByLink({ token }: { token: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const question = useRead(MailLinkDocument, { token }, { fresh: true });
  const { mutateAsync, error, isSuccess } = useWrite(ChooseMailByLinkDocument);
  return (
    <Answer of={question}>
      {({ mailLink }) =>
        mailLink ? (
          <div className="max-w-line space-y-5">
            <p>{t('mail.by-link', { address: mailLink.address })}</p>
            <ChoiceField
              chosen={mailLink.chosen}
              onChoose={async (choice) => {
                try {
                  await mutateAsync({ token, choice });
                } catch {
                  // shown below from the state of the change
                }
                await client.invalidateQueries({ queryKey: keyOf(MailLinkDocument) });
              }}
            />
            {isSuccess && <Notice tone="done">{t('mail.kept')}</Notice>}
            {error && <Failure error={error} />}
          </div>
        ) : (
          <Empty>{t('mail.link-unknown')}</Empty>
        )
      }
    </Answer>
  );
}
