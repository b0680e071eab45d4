import type { ChartQuery } from '@kipimo/shared';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';

/** The question behind a picture, to be asked again by program. */
export function CopyQuery({ query }: { query: ChartQuery }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const copy = (words: string) => {
    navigator.clipboard.writeText(words).then(
      () => setTold(t('chart.query.copied')),
      () => setTold(t('chart.query.refused')),
    );
  };
  return (
    <>
      <button type="button" className="link min-h-6" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('chart.query.show')}
      </button>
      {open && (
        <div className="order-last w-full">
          <p className="mt-2 text-ink-2">{t('chart.query.words')}</p>
          <pre tabIndex={0} className="mt-2 max-h-72 overflow-auto bg-wash p-3 font-mono text-xs">
            {graphqlText(query)}
          </pre>
          <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            <button type="button" className="link min-h-6" onClick={() => copy(graphqlText(query))}>
              {t('chart.query.graphql')}
            </button>
            <button type="button" className="link min-h-6" onClick={() => copy(curlText(query))}>
              {t('chart.query.curl')}
            </button>
            <span role="status" className="text-ink-2">
              {told}
            </span>
          </p>
        </div>
      )}
    </>
  );
}

/** The document with its variables as a comment, ready for any GraphQL client. */
export function graphqlText({ document, variables, address }: ChartQuery): string {
  const variableLines = JSON.stringify(variables, null, 2).replaceAll('\n', '\n# ');
  return `# POST ${address}\n# variables: ${variableLines}\n${document.trim()}\n`;
}

/** One shell command; single quotes inside are closed, escaped and opened again. */
export function curlText({ document, variables, address }: ChartQuery): string {
  const body = JSON.stringify({ query: document.trim(), variables });
  return [
    `curl ${quoted(address)}`,
    `-H 'Content-Type: application/json'`,
    `-H "Authorization: Bearer $KIPIMO_TOKEN"`,
    `--data ${quoted(body)}`,
  ].join(' \\\n  ');
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`;
}
