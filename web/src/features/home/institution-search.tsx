import { useDeferredValue, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Field } from '../../ui/field.js';
import { Link } from '../../ui/link.js';

const SearchDocument = graphql(/* GraphQL */ `
  query SearchInstitutions($search: String!) {
    institutions(search: $search, first: 12) {
      totalCount
      nodes {
        code
        name
        acronym
        country {
          iso3
          name {
            en
            fr
            es
          }
        }
      }
    }
  }
`);

/** Finds institutions by name, acronym or former name, from two letters on. */
export function InstitutionSearch() {
  const { t, say } = useText();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const enough = search.length >= 2;
  const found = useRead(SearchDocument, { search }, { enabled: enough, keepPrevious: true });
  return (
    <search className="block max-w-line">
      <Field
        type="search"
        label={t('home.search.label')}
        help={t('home.search.help')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        autoComplete="off"
      />
      {enough && (
        <div aria-live="polite" className="mt-4">
          <Answer of={found}>
            {({ institutions }) => (
              <>
                <p className="text-sm text-ink-2">
                  {institutions.nodes.length < institutions.totalCount
                    ? t('home.search.shown', { shown: institutions.nodes.length, n: institutions.totalCount })
                    : t('home.search.found', { n: institutions.totalCount })}
                </p>
                <ul className="mt-2 border-t border-rule">
                  {institutions.nodes.map(({ code, name, acronym, country }) => (
                    <li
                      key={code}
                      className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2"
                    >
                      <Link to={`/institutions/${code}`} className="link">
                        {acronym ? `${name} (${acronym})` : name}
                      </Link>
                      {country && <span className="text-sm text-ink-2">{say(country.name).words}</span>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Answer>
        </div>
      )}
    </search>
  );
}
