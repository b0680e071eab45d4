import { useDeferredValue, useState } from 'react';
import type { Language } from '../../i18n/language.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { LibraryDocument, type ListedIndicator } from './library.query.js';
import { Link } from '../../ui/link.js';

const states = ['all', 'draft', 'stale', 'unconfirmed'] as const;
type State = (typeof states)[number];

/** All indicators by domain, to be searched in every language at once. */
export function LibraryList() {
  const question = useRead(LibraryDocument, {}, { fresh: true });
  return <Answer of={question}>{({ library }) => <Found library={library} />}</Answer>;
}

function Found({ library }: { library: readonly ListedIndicator[] }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>('all');
  const wanted = useDeferredValue(typed);
  const shown = library.filter((entry) => isIn(entry, state) && says(entry, wanted));
  const domains = [
    ...new Map(shown.map(({ indicator }) => [indicator.domain.code, indicator.domain])).values(),
  ];
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field
          label={t('library.search')}
          help={t('library.search-help')}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <SelectField
          label={t('library.show')}
          value={state}
          onChange={({ target }) => setState(states.find((one) => one === target.value) ?? 'all')}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {t(`library.show.${one}`, { n: library.filter((entry) => isIn(entry, one)).length })}
            </option>
          ))}
        </SelectField>
      </div>
      <p role="status" className="mt-3 text-sm text-ink-2">
        {t('library.found', { n: shown.length, of: library.length })}
      </p>
      {shown.length === 0 && (
        <Empty
          action={
            <Button
              onClick={() => {
                setTyped('');
                setState('all');
              }}
            >
              {t('library.show-all')}
            </Button>
          }
        >
          {t('library.none')}
        </Empty>
      )}
      {domains.map((domain) => (
        <Domain
          key={domain.code}
          domain={domain}
          entries={shown.filter(({ indicator }) => indicator.domain.code === domain.code)}
        />
      ))}
    </>
  );
}

function Domain({
  domain,
  entries,
}: {
  domain: ListedIndicator['indicator']['domain'];
  entries: readonly ListedIndicator[];
}) {
  const { t, say, format } = useText();
  const name = say(domain.name).words;
  const named = (codes: readonly Language[]) =>
    format.list(codes.map((code) => t(`library.language.${code}`)));
  return (
    <Section id={domain.code} title={name}>
      <Table caption={t('library.caption', { domain: name })} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('library.indicator')}</ColumnHead>
            <ColumnHead numeric>{t('library.version')}</ColumnHead>
            <ColumnHead numeric>{t('library.on-record')}</ColumnHead>
            <ColumnHead numeric>{t('library.restated')}</ColumnHead>
            <ColumnHead numeric>{t('library.last-year')}</ColumnHead>
            <ColumnHead>{t('library.state')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ indicator, newest, record, draft }) => {
            const values = record.reduce((sum, row) => sum + row.values, 0);
            const restated = record.reduce((sum, row) => sum + row.restated, 0);
            const lastYear = Math.max(...record.map((row) => row.lastYear ?? 0), 0);
            return (
              <tr key={indicator.code}>
                <RowHead className="md:min-w-72">
                  <Link className="link" to={`/library/${indicator.code}`}>
                    {say(newest.name).words}
                  </Link>
                  <span className="block text-xs text-ink-2">{indicator.code}</span>
                </RowHead>
                <Cell numeric>{format.number(newest.number)}</Cell>
                <Cell numeric>
                  {newest.derived ? (
                    <span className="text-ink-2">{t('library.computed')}</span>
                  ) : (
                    format.number(values)
                  )}
                </Cell>
                <Cell numeric>
                  {values > 0 && (
                    <>
                      {format.number(restated)}
                      <span className="text-ink-2"> · {format.percent(restated / values, 1)}</span>
                    </>
                  )}
                </Cell>
                <Cell numeric>{lastYear > 0 ? String(lastYear) : ''}</Cell>
                <Cell>
                  <span className="flex flex-wrap gap-x-4">
                    {draft && <Badge tone="plain">{t('library.state.draft')}</Badge>}
                    {newest.staleTranslations.length > 0 && (
                      <Badge tone="attention">
                        {t('library.state.stale', { languages: named(newest.staleTranslations) })}
                      </Badge>
                    )}
                    {newest.name.drafted.length > 0 && (
                      <Badge tone="quiet">
                        {t('library.state.unconfirmed', { languages: named(newest.name.drafted) })}
                      </Badge>
                    )}
                  </span>
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Section>
  );
}

function isIn({ draft, newest }: ListedIndicator, state: State): boolean {
  if (state === 'draft') return draft !== null;
  if (state === 'stale') return newest.staleTranslations.length > 0;
  return state === 'all' || newest.name.drafted.length > 0;
}

/** Whether code, name or definition say all the words, in any language, accents aside. */
function says({ indicator, newest }: ListedIndicator, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const { name, definition } = newest;
  const texts = [name, definition].flatMap(({ en, fr, es }) => [en, fr, es]);
  const all = plain([indicator.code, ...texts].join('\n'));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
