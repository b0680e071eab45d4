import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './workbench.css';
import { useTheme } from '../../ui/theme.js';

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

const fetcher = async (asked: { query: string; operationName?: string | null; variables?: unknown }) => {
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
  return (await response.json()) as object;
};

/** GraphiQL with its editor and its workers from our own bundle; signs requests with the session's cookie. */
export default function Workbench() {
  const theme = useTheme();
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={firstQuery}
      forcedTheme={theme === 'system' ? undefined : theme}
    />
  );
}
