import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { ChoiceField } from './choice-field.js';

const MailChoicesDocument = graphql(/* GraphQL */ `
  query MailChoices {
    mail {
      configured
    }
    mailChoices {
      kind
      choice
      until
    }
  }
`);

const ChooseMailDocument = graphql(/* GraphQL */ `
  mutation ChooseMail($kind: DeclinableMail!, $choice: MailChoice!) {
    chooseMail(kind: $kind, choice: $choice) {
      kind
      choice
      until
    }
  }
`);

/** Which messages a person wants; each choice is kept at once. */
export function MailChoices() {
  const { t } = useText();
  const client = useQueryClient();
  const question = useRead(MailChoicesDocument, {});
  const { mutateAsync, error } = useWrite(ChooseMailDocument);
  return (
    <Answer of={question}>
      {({ mail, mailChoices }) => (
        <div className="max-w-line space-y-5">
          {!mail.configured && <Notice>{t('mail.not-configured')}</Notice>}
          {mailChoices.map((chosen) => (
            <ChoiceField
              key={chosen.kind}
              chosen={chosen}
              onChoose={async (choice) => {
                try {
                  await mutateAsync({ kind: chosen.kind, choice });
                } catch {
                  // shown below from the state of the change
                }
                await client.invalidateQueries({ queryKey: keyOf(MailChoicesDocument) });
              }}
            />
          ))}
          {error && <Failure error={error} />}
        </div>
      )}
    </Answer>
  );
}
