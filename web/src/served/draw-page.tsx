import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static.node';
import { StaticRouter } from 'react-router';
import { catalogue } from '../i18n/catalogue.js';
import { SpokenIn } from '../i18n/language-provider.js';
import type { Language } from '../i18n/language.js';
import { speaking } from '../i18n/speaking.js';
import { Pages } from '../routes.js';
import { Shell } from '../shell/shell.js';

/** Questions of a page that are asked by parts which only appear when earlier ones are answered. */
const MOST_PASSES = 6;

/** A page as a reader without JavaScript gets it. */
export interface DrawnPage {
  /** What stands in the body. */
  readonly html: string;
  /** Its title, escaped for HTML. */
  readonly title: string;
}

/**
 * Draws a public page to the end: again and again, until it asks no further question.
 *
 * `address` is path and query. Questions go through `fetch`, which whoever runs this points at the API.
 * Errors: the page failed; what failed is thrown.
 */
export async function drawPage(address: string, language: Language): Promise<DrawnPage> {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, retry: false },
    },
  });
  const words = speaking(language, await catalogue(language, ['first']));
  for (let pass = 1; ; pass += 1) {
    const drawn = await once();
    const open = client
      .getQueryCache()
      .getAll()
      .filter(({ state, options }) => state.status === 'pending' && isAsked(options));
    if (open.length === 0 || pass === MOST_PASSES) {
      const [, title = 'Kipimo'] = /<title>([^<]*)<\/title>/.exec(drawn) ?? [];
      client.clear();
      return { html: drawn.replace(/<title>[^<]*<\/title>/g, ''), title };
    }
    await Promise.allSettled(open.map((question) => question.fetch()));
  }

  async function once(): Promise<string> {
    const failures: unknown[] = [];
    const { prelude } = await prerenderToNodeStream(
      <QueryClientProvider client={client}>
        <SpokenIn language={language} words={words}>
          <StaticRouter location={address}>
            <Shell>
              <Pages />
            </Shell>
          </StaticRouter>
        </SpokenIn>
      </QueryClientProvider>,
      {
        onError: (error) => void failures.push(error),
        // Else larger parts would come hidden, for a script to put in their place
        progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      },
    );
    const html = await text(prelude);
    if (failures.length > 0) throw failures[0];
    return html;
  }
}

/** A question that waits for something else is not asked; its options, as its observer gave them, tell. */
function isAsked(options: object): boolean {
  return !('enabled' in options) || options.enabled !== false;
}
