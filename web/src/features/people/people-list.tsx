import { useDeferredValue, useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { roleName, roles, type RoleCode } from '../../session/role-name.js';
import type { Viewer } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { PeopleDocument, type Person } from './people.query.js';
import { PersonDialog } from './person-dialog.js';
import { RoleWords } from './role-words.js';

const step = 50;

/** People by name, found by a part of it; what can be done with one stands in a dialog of its own. */
export function PeopleList({ viewer }: { viewer: Viewer }) {
  const { t, format } = useText();
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<RoleCode | ''>('');
  const [first, setFirst] = useState(step);
  const [chosen, setChosen] = useState<Person | null>(null);
  const wanted = useDeferredValue(search.trim());
  const question = useRead(
    PeopleDocument,
    { filter: { search: wanted || null, role: role || null }, first },
    { keepPrevious: true },
  );
  const manages = viewer.actions.includes('person.manage') || viewer.actions.includes('person.invite');
  return (
    <div className="space-y-5">
      <div className="grid max-w-line gap-4 sm:grid-cols-2">
        <Field
          label={t('people.search')}
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <SelectField
          label={t('people.role')}
          value={role}
          onChange={({ target }) => setRole(roles.find((code) => code === target.value) ?? '')}
        >
          <option value="">{t('people.every-role')}</option>
          {roles.map((code) => (
            <option key={code} value={code}>
              {roleName(t, code)}
            </option>
          ))}
        </SelectField>
      </div>
      <Answer of={question}>
        {({ people }) => (
          <>
            <p role="status" className="text-sm text-ink-2">
              {t('people.count', { n: people.totalCount })}
            </p>
            {people.nodes.length === 0 && <Empty>{t('people.none')}</Empty>}
            {people.nodes.length > 0 && (
              <Table caption={t('people.list.title')} hideCaption>
                <thead>
                  <tr>
                    <ColumnHead>{t('people.name')}</ColumnHead>
                    <ColumnHead>{t('people.roles')}</ColumnHead>
                    <ColumnHead>{t('people.state')}</ColumnHead>
                    <ColumnHead numeric>{t('people.last-seen')}</ColumnHead>
                    <ColumnHead>
                      <span className="sr-only">{t('people.change')}</span>
                    </ColumnHead>
                  </tr>
                </thead>
                <tbody>
                  {people.nodes.map((person) => (
                    <tr key={person.id}>
                      <RowHead>
                        {person.name}
                        <span className="block text-xs break-all text-ink-2">{person.email}</span>
                      </RowHead>
                      <Cell>
                        {person.roles.map((held) => (
                          <span
                            key={`${held.role} ${held.institution?.code ?? ''} ${held.initiative?.code ?? ''}`}
                            className="block"
                          >
                            <RoleWords held={held} />
                          </span>
                        ))}
                        {person.roles.length === 0 && t('people.no-role')}
                      </Cell>
                      <Cell>
                        <Badge tone={person.active ? 'done' : 'quiet'}>
                          {t(person.active ? 'people.active' : 'people.closed')}
                        </Badge>
                        {person.hasSecondFactor && (
                          <span className="block text-xs text-ink-2">{t('people.second-factor')}</span>
                        )}
                      </Cell>
                      <Cell numeric>
                        {person.lastSeenOn ? format.date(person.lastSeenOn, 'medium') : t('people.not-seen')}
                      </Cell>
                      <Cell className="text-right">
                        {manages && person.email !== viewer.email && (
                          <button
                            type="button"
                            className="link min-h-6 cursor-pointer"
                            aria-label={t('people.change-person', { name: person.name })}
                            onClick={() => setChosen(person)}
                          >
                            {t('people.change')}
                          </button>
                        )}
                      </Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )}
            {people.pageInfo.hasNextPage && (
              <Button onClick={() => setFirst(first + step)}>{t('people.more')}</Button>
            )}
          </>
        )}
      </Answer>
      {chosen && (
        <PersonDialog key={chosen.id} person={chosen} viewer={viewer} onClose={() => setChosen(null)} />
      )}
    </div>
  );
}
