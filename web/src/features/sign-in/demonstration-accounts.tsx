import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';

/** What the sign-in page asks of the service. */
export const AccountsDocument = graphql(/* GraphQL */ `
  query DemonstrationAccounts {
    service {
      signInProvider
      demonstrationPassword
      demonstrationAccounts {
        email
        name
        role
        about {
          en
          fr
          es
        }
      }
    }
  }
`);

/** The accounts of the demonstration, each one press away from being filled in. Absent when there are none. */
export function DemonstrationAccounts({ onChoose }: { onChoose: (email: string, password: string) => void }) {
  const { t } = useText();
  return (
    <Answer of={useRead(AccountsDocument)}>
      {({ service: { demonstrationAccounts, demonstrationPassword } }) => {
        if (demonstrationAccounts.length === 0 || !demonstrationPassword) return null;
        return (
          <section aria-labelledby="demonstration-accounts">
            <h2 id="demonstration-accounts" className="font-serif text-lg">
              {t('sign-in.demonstration.title')}
            </h2>
            <p className="mt-1 text-sm text-ink-2">
              {t('sign-in.demonstration.words')}{' '}
              <code className="font-mono whitespace-nowrap text-ink">{demonstrationPassword}</code>
            </p>
            <ul className="mt-3 border-t border-rule">
              {demonstrationAccounts.map(({ email, name, about }) => (
                <li key={email} className="flex items-start justify-between gap-4 border-b border-rule py-3">
                  <span className="min-w-0">
                    <span className="block font-medium">{name}</span>
                    <span className="block text-sm text-ink-2">
                      <SaidText text={about} />
                    </span>
                    <span className="block font-mono text-xs break-all text-ink-2">{email}</span>
                  </span>
                  <Button
                    className="shrink-0 whitespace-nowrap"
                    aria-label={t('sign-in.demonstration.fill-for', { name })}
                    onClick={() => onChoose(email, demonstrationPassword)}
                  >
                    {t('sign-in.demonstration.fill')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}
