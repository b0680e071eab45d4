import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { areasElsewhere } from '../i18n/generated/areas-elsewhere.js';
import { areas, type Area } from '../i18n/generated/areas.js';
import { LanguageProvider } from '../i18n/language-provider.js';
import type { Language } from '../i18n/language.js';
import { Speaking } from '../i18n/speaking.js';

/** What the server says to an operation: its data, or the errors of a refusal. */
export type ServerAnswer = { data: unknown } | { errors: { message: string; extensions?: object }[] };

interface Showing {
  language?: Language;
  /** The address the page stands at, and the pattern whose parameters it reads. */
  at?: string;
  path?: string;
  /** Answers by operation name; an operation that is not among them is a mistake in the test. */
  answers?: Record<string, ServerAnswer | ((variables: Record<string, unknown>) => ServerAnswer)>;
}

export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
  method: string;
}

export interface Shown extends RenderResult {
  /** Every operation that was sent, in order. */
  asked: Asked[];
  /** Where the page stands now. */
  address: () => string;
}

function askedOf(url: string, init: RequestInit): Asked {
  if (init.method === 'POST') {
    const body = JSON.parse(init.body as string) as {
      operationName: string;
      variables?: Record<string, unknown>;
    };
    return { operation: body.operationName, variables: body.variables ?? {}, method: 'POST' };
  }
  const address = new URLSearchParams(url.split('?')[1]);
  const variables = JSON.parse(address.get('variables') ?? '{}') as Record<string, unknown>;
  return { operation: address.get('operationName') ?? '', variables, method: 'GET' };
}

/** A server at the only place where one is met: fetch. It answers by operation name. */
function serve(answers: NonNullable<Showing['answers']>, asked: Asked[]): void {
  globalThis.fetch = (url, init = {}) => {
    const question = askedOf(url as string, init);
    asked.push(question);
    const answer = answers[question.operation];
    if (!answer) throw new Error(`The test gives no answer to ${question.operation}`);
    const body = typeof answer === 'function' ? answer(question.variables) : answer;
    const headers = new Headers({ 'content-type': 'application/json' });
    return Promise.resolve({ status: 200, headers, json: () => Promise.resolve(body) } as Response);
  };
}

/** Renders with words of every area, an address, a cache of its own and a server that answers as told; waits until
 *  nothing is being asked any more. */
export async function show(element: ReactNode, showing: Showing = {}): Promise<Shown> {
  const { language = 'en', at = '/', path = '*', answers = {} } = showing;
  const asked: Asked[] = [];
  serve(answers, asked);
  localStorage.setItem('kipimo.language', language);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });
  let address = at;
  let standing = false;
  function Here() {
    const { pathname, search } = useLocation();
    address = pathname + search;
    standing = true;
    return null;
  }
  const everyArea = Object.keys({ ...areas, ...areasElsewhere }).filter((area) => area !== 'first') as Area[];
  const shown = await act(() =>
    Promise.resolve(
      render(
        <QueryClientProvider client={client}>
          <LanguageProvider fallback={null}>
            <MemoryRouter initialEntries={[at]}>
              <Suspense fallback={null}>
                <Speaking areas={everyArea}>
                  <Here />
                  <Routes>
                    <Route path={path} element={element} />
                    <Route path="*" element={null} />
                  </Routes>
                </Speaking>
              </Suspense>
            </MemoryRouter>
          </LanguageProvider>
        </QueryClientProvider>,
      ),
    ),
  );
  await waitFor(() => {
    if (!standing || client.isFetching() > 0) throw new Error('The page is still waiting');
  });
  return { ...shown, asked, address: () => address };
}
