import {
  test as base,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { expect } from '@playwright/test';

export { expect };
export type { BrowserContext, Page };

/** Whoever has a demonstration account, by the part of the address before the @. */
export type Person =
  | 'contributor.csea'
  | 'lead.csea'
  | 'contributor.cres'
  | 'lead.cres'
  | 'contributor.faro'
  | 'lead.faro'
  | 'lead.bidpa'
  | 'manager.tti'
  | 'manager.acbf'
  | 'evaluator'
  | 'administrator';

export const addressOf = (person: Person) => `${person}@demonstration.example`;
export const password = 'only a demonstration 2018';

/** What a journey declares to be right although the browser complains about it, for example being offline. */
type Expected = RegExp;

interface Journey {
  /** A window of somebody who is signed in already, or of the public. */
  windowOf: (person: Person | 'public', options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  /** Complaints of the browser that this journey provokes on purpose. */
  expectComplaint: (words: Expected) => void;
}

/** Every journey fails on a complaint of the browser that it did not announce: errors, refusals, missing files. */
export const test = base.extend<Journey & { complaints: Complaints }>({
  baseURL: async ({}, use) => {
    await use(process.env['KIPIMO_URL']);
  },
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints();
      complaints.listenTo(context);
      await use(complaints);
      expect(complaints.unexpected(), 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
  expectComplaint: async ({ complaints }, use) => {
    await use((words) => complaints.expected.push(words));
  },
  windowOf: async ({ browser, baseURL, complaints, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options });
      opened.push(context);
      complaints.listenTo(context);
      if (person !== 'public') await signInAs(person, context.request);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

class Complaints {
  readonly expected: Expected[] = [];
  private readonly heard: string[] = [];

  listenTo(context: BrowserContext): void {
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      this.heard.push(
        `${message.text()} (${message.location().url}, on ${message.page()?.url() ?? 'no page'})`,
      );
    });
    context.on('weberror', (error) => this.heard.push(`${error.error().stack} (on ${error.page()?.url()})`));
  }

  unexpected(): string[] {
    return this.heard.filter((words) => !this.expected.some((expected) => expected.test(words)));
  }
}

/** Signs in without the form: for journeys whose subject is something else. */
async function signInAs(person: Person, request: APIRequestContext): Promise<void> {
  await ask(
    request,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }',
    {
      email: addressOf(person),
      password,
    },
  );
}

/** Signs in through the page, with the hands. */
export async function signInByForm(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(addressOf(person));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/**
 * One question to the API with the cookies of a window; `service` names another system than the shared one.
 *
 * Shape   the answer's data, as the caller says it is.
 * Errors  any GraphQL error, with its text.
 */
export async function ask<Data>(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
  service = '',
): Promise<Data> {
  const response = await request.post(`${service}/graphql`, { data: { query, variables } });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data;
}
