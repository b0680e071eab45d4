import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/notice.js';
import { Link } from '../../ui/link.js';

const DomainsDocument = graphql(/* GraphQL */ `
  query HomeDomains($initiative: String!) {
    initiative(code: $initiative) {
      domains {
        code
        name {
          en
          fr
          es
        }
        indicators {
          code
          current {
            name {
              en
              fr
              es
            }
          }
        }
      }
    }
  }
`);

/** The capacity domains of an initiative and what is measured in each; the long lists open on request. */
export function DomainList({ initiative }: { initiative: string }) {
  const { t, say } = useText();
  return (
    <Answer of={useRead(DomainsDocument, { initiative })}>
      {({ initiative: { domains } }) =>
        domains.length === 0 ? (
          <Empty>{t('home.domains.none')}</Empty>
        ) : (
          <ul>
            {domains.map(({ code, name, indicators }) => (
              <li key={code} className="border-t border-rule first:border-t-0">
                <details className="group py-3">
                  <summary className="flex min-h-6 cursor-pointer flex-wrap items-baseline justify-between gap-x-4">
                    <span className="font-medium group-open:font-serif group-open:text-lg">
                      <span aria-hidden="true" className="mr-2 inline-block text-ink-2 group-open:rotate-90">
                        ›
                      </span>
                      {say(name).words}
                    </span>
                    <span className="text-sm text-ink-2 tabular">
                      {t('home.domains.indicators', { n: indicators.length })}
                    </span>
                  </summary>
                  <ul className="mt-3 gap-x-8 md:columns-2">
                    {indicators.map((indicator) => (
                      <li key={indicator.code} className="break-inside-avoid py-1 text-sm">
                        <Link to={`/initiatives/${initiative}/indicators/${indicator.code}`} className="link">
                          {say(indicator.current.name).words}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
