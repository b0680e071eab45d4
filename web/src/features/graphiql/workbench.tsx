import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './workbench.css';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useTheme } from '../../ui/theme.js';
import { type Example, gallery } from './gallery.js';

const firstQuery = `# Ctrl + Enter runs the query
# Esc, then Tab, leaves the editor
query Outputs {
  trend(input: {
    initiative: "TTI"
    indicator: "RES-01"
  }) {
    measure
    groups {
      points { year n expected median }
    }
    receipt { recordedUpTo demonstration }
  }
}
`;

interface Cost {
  readonly points: number;
  readonly limit: number;
}

const ask = async (asked: { query: string; operationName?: string | null; variables?: unknown }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
    },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as { extensions?: { cost?: Cost } };
};

/** GraphiQL with its editor and its workers from our own bundle, beside a gallery; signs requests with the session's cookie. */
export default function Workbench() {
  const { t } = useText();
  const theme = useTheme();
  const [example, setExample] = useState<Example | null>(null);
  const [cost, setCost] = useState<Cost | null>(null);
  return (
    <>
      <Gallery chosen={example} onChosen={setExample} />
      <p role="status" className="mt-4 min-h-6 text-sm text-ink-2 tabular">
        {cost && t('gallery.cost', { points: cost.points, limit: cost.limit })}
      </p>
      <div className="mt-2 h-[80vh] min-h-[36rem] border border-rule">
        <GraphiQL
          key={example?.name}
          fetcher={async (asked) => {
            const answer = await ask(asked);
            // The schema that the editor asks for by itself is no query of the reader's.
            if (asked.operationName !== 'IntrospectionQuery') setCost(answer.extensions?.cost ?? null);
            return answer;
          }}
          defaultQuery={firstQuery}
          initialQuery={example?.query}
          forcedTheme={theme === 'system' ? undefined : theme}
        />
      </div>
    </>
  );
}

function Gallery({ chosen, onChosen }: { chosen: Example | null; onChosen: (example: Example) => void }) {
  const { t, language } = useText();
  return (
    <details className="border-y border-rule py-3" open={chosen === null}>
      <summary className="cursor-pointer font-medium">
        {t('gallery.title')} <span className="tabular text-ink-2">({gallery.length})</span>
      </summary>
      <p className="mt-2 max-w-line text-sm text-ink-2">{t('gallery.lead')}</p>
      <ul className="mt-3 grid max-h-80 gap-x-8 gap-y-1 overflow-y-auto md:grid-cols-2">
        {gallery.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={example === chosen ? 'true' : undefined}
              onClick={() => onChosen(example)}
              className="link min-h-11 text-left text-sm aria-[current]:font-medium md:min-h-8"
            >
              {example.title[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
