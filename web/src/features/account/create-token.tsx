import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { TokensDocument } from './tokens.js';

const CreateTokenDocument = graphql(/* GraphQL */ `
  mutation CreateToken($name: String!, $expiresInDays: Int!) {
    createPersonalAccessToken(name: $name, expiresInDays: $expiresInDays) {
      secret
      token {
        id
      }
    }
  }
`);

const lifetimes = [7, 30, 90, 365] as const;

/** A request that anyone with a shell can paste; it asks who the token speaks for. */
function curlWith(secret: string): string {
  const body = JSON.stringify({ query: '{ viewer { name actions } initiatives { code institutionCount } }' });
  return [
    `curl ${location.origin}/graphql`,
    `-H 'authorization: Bearer ${secret}'`,
    `-H 'content-type: application/json'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}

function Secret({ secret }: { secret: string }) {
  const { t } = useText();
  const command = curlWith(secret);
  return (
    <Notice
      tone="attention"
      title={t('account.secret.title')}
      actions={
        <>
          <CopyButton text={secret}>{t('account.secret.copy')}</CopyButton>
          <CopyButton text={command}>{t('account.secret.copy-curl')}</CopyButton>
        </>
      }
    >
      <p>{t('account.secret.words')}</p>
      <p className="mt-3 font-mono break-all select-all">{secret}</p>
      <p className="mt-4">{t('account.secret.example')}</p>
      <pre tabIndex={0} className="mt-2 overflow-x-auto bg-paper p-3 font-mono text-xs">
        {command}
      </pre>
    </Notice>
  );
}

/** Makes a token and shows its secret this once; leaving the page forgets it. */
export function CreateToken() {
  const { t } = useText();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState<number>(90);
  const { mutateAsync, isPending, error, data } = useWrite(CreateTokenDocument);
  const wrongWith = useIssueWords(error);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await mutateAsync({ name: name.trim(), expiresInDays: days });
      setName('');
      await client.invalidateQueries({ queryKey: keyOf(TokensDocument) });
    } catch {
      // shown below from the state of the change
    }
  };
  return (
    <div className="space-y-6">
      <form
        onSubmit={(event) => void send(event)}
        className="grid max-w-line items-start gap-4 md:grid-cols-[1fr_12rem_auto]"
      >
        <Field
          label={t('account.token.name')}
          help={t('account.token.name.help')}
          error={wrongWith('name')}
          required
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField
          label={t('account.token.lifetime')}
          error={wrongWith('expiresInDays')}
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {lifetimes.map((lifetime) => (
            <option key={lifetime} value={lifetime}>
              {t('account.token.days', { n: lifetime })}
            </option>
          ))}
        </SelectField>
        <Button type="submit" weight="primary" busy={isPending} className="md:mt-6">
          {t('account.token.create')}
        </Button>
      </form>
      {error && !wrongWith('name') && !wrongWith('expiresInDays') && <Failure error={error} />}
      {data && (
        <Secret
          key={data.createPersonalAccessToken.token.id}
          secret={data.createPersonalAccessToken.secret}
        />
      )}
    </div>
  );
}
