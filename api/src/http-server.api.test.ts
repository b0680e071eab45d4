import { aServer, type TestServer } from '../test/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await aServer('reference');
});
afterAll(() => server.close());

const question = `/graphql?query=${encodeURIComponent('{ regions { code } }')}`;
const ask = (headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + question, { headers: { 'apollo-require-preflight': 'true', ...headers } });

describe('every answer', () => {
  it('forbids foreign scripts, frames and guessing of types, kept answers and refusals included', async () => {
    const answers = [
      await ask(),
      await ask(),
      await fetch(`${server.url}/graphql`),
      await fetch(`${server.url}/none`),
    ];
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('an answer that is kept', () => {
  it('is sent again with the same bytes and tag, and not at all to who has it', async () => {
    const [first, second] = [await ask(), await ask()];
    const etag = second.headers.get('etag') ?? 'none';
    expect(await second.text()).toBe(await first.text());
    expect(first.headers.get('etag')).toBe(etag);
    const known = await ask({ 'if-none-match': etag });
    expect(known.status).toBe(304);
    expect(await known.text()).toBe('');
  });
});
