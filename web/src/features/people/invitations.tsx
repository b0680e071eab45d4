import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Failure } from '../../ui/failure.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { LinkToHandOver } from './link-to-hand-over.js';
import { InvitationsDocument } from './people.query.js';
import { RoleWords } from './role-words.js';

const RenewDocument = graphql(/* GraphQL */ `
  mutation RenewInvitation($id: ID!) {
    renewInvitation(id: $id) {
      path
      mailed
      invitation {
        id
        name
      }
    }
  }
`);
const WithdrawDocument = graphql(/* GraphQL */ `
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      id
    }
  }
`);

/** Roles on offer that nobody took up yet: a fresh link for each, or taken back. */
export function Invitations() {
  const { t, format } = useText();
  const client = useQueryClient();
  const renewal = useWrite(RenewDocument);
  const withdrawal = useWrite(WithdrawDocument);
  const [openedAt] = useState(() => Date.now());
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(InvitationsDocument) });
  const error = renewal.error ?? withdrawal.error;
  return (
    <Answer of={useRead(InvitationsDocument)}>
      {({ invitations }) => (
        <div className="space-y-5">
          {invitations.length === 0 && <Empty>{t('people.invitations.none')}</Empty>}
          {invitations.length > 0 && (
            <Table caption={t('people.invitations.title')} hideCaption>
              <thead>
                <tr>
                  <ColumnHead>{t('people.name')}</ColumnHead>
                  <ColumnHead>{t('people.role')}</ColumnHead>
                  <ColumnHead>{t('people.invited-by')}</ColumnHead>
                  <ColumnHead numeric>{t('people.link.until')}</ColumnHead>
                  <ColumnHead>
                    <span className="sr-only">{t('people.link.renew')}</span>
                  </ColumnHead>
                </tr>
              </thead>
              <tbody>
                {invitations.map((one) => (
                  <tr key={one.id}>
                    <RowHead>
                      {one.name}
                      <span className="block text-xs break-all text-ink-2">{one.email}</span>
                    </RowHead>
                    <Cell>
                      <RoleWords held={one.offers} />
                    </Cell>
                    <Cell>{one.invitedBy}</Cell>
                    <Cell numeric>
                      {Date.parse(one.expiresAt) < openedAt ? (
                        <Badge tone="attention">{t('people.link.expired')}</Badge>
                      ) : (
                        format.date(one.expiresAt, 'medium')
                      )}
                    </Cell>
                    <Cell className="text-right">
                      <span className="flex flex-wrap justify-end gap-x-4">
                        <button
                          type="button"
                          className="link min-h-6 cursor-pointer"
                          aria-label={t('people.link.renew-for', { name: one.name })}
                          onClick={() => renewal.mutate({ id: one.id }, { onSuccess: () => void refresh() })}
                        >
                          {t('people.link.renew')}
                        </button>
                        <button
                          type="button"
                          className="link min-h-6 cursor-pointer text-error"
                          aria-label={t('people.withdraw-for', { name: one.name })}
                          onClick={() =>
                            withdrawal.mutate({ id: one.id }, { onSuccess: () => void refresh() })
                          }
                        >
                          {t('people.withdraw')}
                        </button>
                      </span>
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {error && <Failure error={error} />}
          {renewal.data && (
            <LinkToHandOver
              key={renewal.data.renewInvitation.path}
              path={renewal.data.renewInvitation.path}
              title={t('people.link.title', { name: renewal.data.renewInvitation.invitation.name })}
              words={t(renewal.data.renewInvitation.mailed ? 'people.link.mailed' : 'people.link.words')}
            />
          )}
        </div>
      )}
    </Answer>
  );
}
