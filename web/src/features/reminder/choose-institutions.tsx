import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';

const MembersDocument = graphql(/* GraphQL */ `
  query ReminderMembers($initiative: String!, $round: String!, $on: Date!) {
    institutions(initiative: $initiative, onDate: $on, first: 200) {
      nodes {
        code
        name
      }
    }
    submissions(round: $round, first: 100) {
      nodes {
        state
        institution {
          code
        }
      }
    }
  }
`);

/** The institutions that a round asks, to choose those who are reminded; who has sent its report is marked. */
export function ChooseInstitutions({
  initiative,
  round,
  chosen,
  onChoose,
}: {
  initiative: string;
  round: { code: string; programmeEnds: string };
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useText();
  const [search, setSearch] = useState('');
  const question = useRead(MembersDocument, { initiative, round: round.code, on: round.programmeEnds });
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChoose(next);
  };
  return (
    <Answer of={question}>
      {({ institutions, submissions }) => {
        const done = new Set(
          submissions.nodes
            .filter(({ state }) => state === 'submitted' || state === 'accepted')
            .map(({ institution }) => institution.code),
        );
        const missing = institutions.nodes.filter(({ code }) => !done.has(code));
        const found = institutions.nodes.filter(({ name, code }) =>
          `${name} ${code}`.toLowerCase().includes(search.trim().toLowerCase()),
        );
        return (
          <fieldset>
            <legend className="mb-3 text-sm">
              {t('reminder.choose.legend', { n: chosen.size, missing: missing.length })}
            </legend>
            <div className="mb-4 flex flex-wrap items-end gap-3">
              <div className="w-full sm:w-72">
                <Field
                  type="search"
                  label={t('reminder.choose.search')}
                  value={search}
                  onChange={({ target }) => setSearch(target.value)}
                />
              </div>
              <Button onClick={() => onChoose(new Set(missing.map(({ code }) => code)))}>
                {t('reminder.choose.missing', { n: missing.length })}
              </Button>
              <Button onClick={() => onChoose(new Set())}>{t('reminder.choose.none')}</Button>
            </div>
            <ul className="max-h-80 gap-x-8 overflow-y-auto border-y border-rule py-2 md:columns-2">
              {found.map(({ code, name }) => (
                <li key={code} className="break-inside-avoid">
                  <label className="flex min-h-11 items-center gap-3 py-1 text-sm md:min-h-8">
                    <input
                      type="checkbox"
                      className="size-4 shrink-0 accent-accent"
                      checked={chosen.has(code)}
                      onChange={() => toggle(code)}
                    />
                    <span className="min-w-0">
                      {name}
                      {done.has(code) && <span className="text-ink-2"> · {t('reminder.choose.done')}</span>}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      }}
    </Answer>
  );
}
