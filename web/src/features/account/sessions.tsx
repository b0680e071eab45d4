import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { AccountDocument, type Account } from './account.query.js';
import { browserName } from './browser-name.js';

const EndSessionDocument = graphql(/* GraphQL */ `
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      timeZone
    }
  }
`);
const EndOtherSessionsDocument = graphql(/* GraphQL */ `
  mutation EndOtherSessions {
    endOtherSessions {
      timeZone
    }
  }
`);

/** Where the person is signed in, and the end of it anywhere else. */
export function Sessions({ account }: { account: Account }) {
  const { t, format } = useText();
  const client = useQueryClient();
  const one = useWrite(EndSessionDocument);
  const others = useWrite(EndOtherSessionsDocument);
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
  const error = one.error ?? others.error;
  return (
    <div className="space-y-5">
      <Table caption={t('security.sessions')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('security.session.browser')}</ColumnHead>
            <ColumnHead numeric>{t('security.session.opened')}</ColumnHead>
            <ColumnHead numeric>{t('security.session.seen')}</ColumnHead>
            <ColumnHead>
              <span className="sr-only">{t('security.session.end')}</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {account.sessions.map((session) => {
            const browser = browserName(session.agent) ?? t('security.session.unknown');
            return (
              <tr key={session.id}>
                <RowHead>{browser}</RowHead>
                <Cell numeric>{format.moment(session.openedAt)}</Cell>
                <Cell numeric>{format.date(session.lastSeenOn, 'medium')}</Cell>
                <Cell className="text-right">
                  {session.current ? (
                    <Badge tone="done">{t('security.session.this')}</Badge>
                  ) : (
                    <button
                      type="button"
                      className="link min-h-6 cursor-pointer text-error"
                      aria-label={t('security.session.end-named', { browser })}
                      onClick={() => one.mutate({ id: session.id }, { onSuccess: () => void refresh() })}
                    >
                      {t('security.session.end')}
                    </button>
                  )}
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {error && <Failure error={error} />}
      {account.sessions.length > 1 && (
        <Button
          busy={others.isPending}
          onClick={() => others.mutate({}, { onSuccess: () => void refresh() })}
        >
          {t('security.sessions.end-others')}
        </Button>
      )}
    </div>
  );
}
