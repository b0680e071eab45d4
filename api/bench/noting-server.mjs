/**
 * The API as a process that can be asked which statements it sends: the message `note` begins to note, `noted` ends it
 * and is answered with them. It runs with the environment of the API on a free port, and ends with its parent.
 */
import 'reflect-metadata';
import { noteStatements, statementsOf } from './statements.mjs';

noteStatements();
const { readConfig } = await import('../dist/src/config.js');
const { httpServer } = await import('../dist/src/http-server.js');
const app = await httpServer(readConfig(process.env));
await app.listen(0, '127.0.0.1');

let end = () => undefined;
process.on('message', ({ kind }) => {
  if (kind === 'noted') end();
  if (kind !== 'note') return;
  const work = new Promise((resolve) => (end = resolve));
  void statementsOf(() => work).then((statements) => process.send({ kind: 'statements', statements }));
});
process.on('disconnect', () => process.exit(0));
process.send({ kind: 'ready', url: await app.getUrl() });
