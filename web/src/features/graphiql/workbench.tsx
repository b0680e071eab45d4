import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './workbench.css';
import { useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { useTheme } from '../../ui/theme.js';
import { type ApiAnswer, ask, type Asked } from './asking.js';
import { CostMeter } from './cost-meter.js';
import { EditorBridge } from './editor-bridge.js';
import { type Example, gallery } from './gallery.js';
import { LeavingByKeyboard } from './leaving-by-keyboard.js';
import { Results } from './results.js';
import { SavedQueries } from './saved-queries.js';
import { SavedQueryDocument } from './saved-query.query.js';
import { inLanguage } from './schema-words.js';
import { TakeCode } from './take-code.js';
import { VariablesForm } from './variables-form.js';

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

interface Beginning {
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

/** GraphiQL from our own bundle with what evaluators need around it; `saved` is the end of a link to a saved query. */
export default function Workbench({ saved }: { saved: string | null }) {
  const [example, setExample] = useState<Example | null>(null);
  return (
    <>
      <Gallery chosen={example} onChosen={setExample} />
      {example ? (
        <Desk key={example.name} begin={{ name: example.name, query: example.query, variables: '' }} />
      ) : saved === null ? (
        <Desk begin={{ name: 'first', query: firstQuery, variables: '' }} />
      ) : (
        <Linked slug={saved} />
      )}
    </>
  );
}

function Linked({ slug }: { slug: string }) {
  return (
    <Answer of={useRead(SavedQueryDocument, { slug })}>
      {({ savedQuery: { title, document, variables } }) => (
        <>
          <h2 className="mt-6 font-serif text-lg">{title}</h2>
          <Desk key={slug} begin={{ name: slug, query: document, variables }} />
        </>
      )}
    </Answer>
  );
}

function Desk({ begin }: { begin: Beginning }) {
  const { t, language } = useText();
  const theme = useTheme();
  const [document, setDocument] = useState(begin.query);
  const [variables, setVariables] = useState(begin.variables);
  const [fromForm, setFromForm] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ApiAnswer | null>(null);
  const run = async (asked: Asked): Promise<ApiAnswer> => {
    const given = await ask(asked);
    // The schema that the editor asks for by itself is no query of the reader's.
    if (asked.operationName === 'IntrospectionQuery')
      return inLanguage(given, language, t('workbench.english-original'));
    setAnswer(given);
    return given;
  };
  return (
    <>
      <CostMeter document={document} variables={variables} />
      <p className="text-sm text-ink-2">{t('workbench.keys')}</p>
      <LeavingByKeyboard className="mt-2 h-[70vh] min-h-[32rem] border border-rule">
        <GraphiQL
          key={language}
          fetcher={async (asked) => (await run(asked)) as { data?: Record<string, unknown> }}
          initialQuery={begin.query}
          initialVariables={begin.variables}
          onEditQuery={setDocument}
          onEditVariables={setVariables}
          forcedTheme={theme === 'system' ? undefined : theme}
        >
          <EditorBridge variables={fromForm} />
        </GraphiQL>
      </LeavingByKeyboard>
      <VariablesForm
        document={document}
        variables={variables}
        onVariables={(words) => {
          setVariables(words);
          setFromForm(words);
        }}
      />
      <div className="mt-5">
        <TakeCode document={document} variables={variables} />
      </div>
      {answer?.data != null && <Results answer={answer} />}
      <SavedQueries document={document} variables={variables} />
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
