import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import type { TokensQuery } from '../../graphql/generated/graphql.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';

export const TokensDocument = graphql(/* GraphQL */ `
  query Tokens {
    viewer {
      tokens {
        id
        name
        hint
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
`);

const RevokeDocument = graphql(/* GraphQL */ `
  mutation RevokeToken($id: ID!) {
    revokePersonalAccessToken(id: $id) {
      id
      revokedAt
    }
  }
`);

type Token = NonNullable<TokensQuery['viewer']>['tokens'][number];

function TokenState({ token }: { token: Token }) {
  const { t, format } = useText();
  const [openedAt] = useState(() => Date.now());
  if (token.revokedAt)
    return (
      <Badge tone="quiet">
        {t('account.token.revoked', { date: format.date(token.revokedAt, 'medium') })}
      </Badge>
    );
  if (Date.parse(token.expiresAt) < openedAt)
    return <Badge tone="attention">{t('account.token.expired')}</Badge>;
  return <Badge tone="done">{t('account.token.working')}</Badge>;
}

/** Asks once, since a revoked token cannot be brought back. */
function RevokeDialog({ token, onClose }: { token: Token | null; onClose: () => void }) {
  const { t } = useText();
  const client = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useWrite(RevokeDocument);
  const close = () => {
    reset();
    onClose();
  };
  const revoke = async () => {
    if (!token) return;
    await mutateAsync({ id: token.id });
    await client.invalidateQueries({ queryKey: keyOf(TokensDocument) });
    close();
  };
  return (
    <Dialog
      open={token !== null}
      onClose={close}
      title={t('account.token.revoke.title', { name: token?.name ?? '' })}
      actions={
        <Button weight="danger" busy={isPending} onClick={() => void revoke().catch(() => undefined)}>
          {t('account.token.revoke')}
        </Button>
      }
    >
      <p>{t('account.token.revoke.words')}</p>
      {error && <Failure error={error} />}
    </Dialog>
  );
}

/** The viewer's tokens, newest first, revoked ones too. */
export function Tokens() {
  const { t, format } = useText();
  const [leaving, setLeaving] = useState<Token | null>(null);
  return (
    <Answer of={useRead(TokensDocument)}>
      {({ viewer }) => {
        const tokens = viewer?.tokens ?? [];
        if (tokens.length === 0) return <Empty>{t('account.token.none')}</Empty>;
        return (
          <>
            <Table caption={t('account.tokens.title')} hideCaption>
              <thead>
                <tr>
                  <ColumnHead>{t('account.token.name')}</ColumnHead>
                  <ColumnHead>{t('account.token.state')}</ColumnHead>
                  <ColumnHead numeric>{t('account.token.expires')}</ColumnHead>
                  <ColumnHead numeric>{t('account.token.last-used')}</ColumnHead>
                  <ColumnHead>
                    <span className="sr-only">{t('account.token.revoke')}</span>
                  </ColumnHead>
                </tr>
              </thead>
              <tbody>
                {tokens.map((token) => (
                  <tr key={token.id}>
                    <RowHead>
                      {token.name} <span className="font-mono text-xs text-ink-2">…{token.hint}</span>
                    </RowHead>
                    <Cell>
                      <TokenState token={token} />
                    </Cell>
                    <Cell numeric>{format.date(token.expiresAt, 'medium')}</Cell>
                    <Cell numeric>
                      {token.lastUsedAt ? format.moment(token.lastUsedAt) : t('account.token.never-used')}
                    </Cell>
                    <Cell className="text-right">
                      {!token.revokedAt && (
                        <button
                          type="button"
                          className="link min-h-6 cursor-pointer text-error"
                          aria-label={t('account.token.revoke-named', { name: token.name })}
                          onClick={() => setLeaving(token)}
                        >
                          {t('account.token.revoke')}
                        </button>
                      )}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
            <RevokeDialog token={leaving} onClose={() => setLeaving(null)} />
          </>
        );
      }}
    </Answer>
  );
}
