/* A real OpenID Connect provider on a free port, for tests: anybody signs in under any name, as its e-mail address. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [clientId, clientSecret, redirectUri] = process.argv.slice(2);

// The issuer is part of every answer, so the port is taken before the provider is made.
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  pkce: { required: () => true },
  // `subject as address`: somebody whose address at the provider is another's by now; `unverified` as it says.
  findAccount: (_context, id) => {
    const [subject, email = subject] = id.split(' as ');
    return {
      accountId: id,
      claims: () => ({ sub: id, email, email_verified: !subject.startsWith('unverified') }),
    };
  },
});
server.on('request', provider.callback());
process.send({ issuer });
process.on('disconnect', () => process.exit());
