/**
 * Asks every question once per sample in a server of its own and writes the statements that each one sent.
 *
 * Run as a process: `node note-samples.mjs <out.json>`, with the environment of the API.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { noteStatements, statementsOf } from './statements.mjs';
import { ask, graphqlRequest, sessionOf } from './client.mjs';
import { people } from './dataset.mjs';
import { questions, saving } from './questions.mjs';

noteStatements();
const { readConfig } = await import('../dist/src/config.js');
const { httpServer } = await import('../dist/src/http-server.js');
const app = await httpServer(readConfig(process.env));
await app.listen(0, '127.0.0.1');
const url = await app.getUrl();

const evaluator = await sessionOf(url, people.evaluator);
const contributor = await sessionOf(url, people.contributor);
const samples = {};
const variables = {};
const cursors = await pageCursors();
for (const [name, question] of Object.entries(questions)) {
  samples[name] = [];
  variables[name] = [];
  // The first request of a kind also loads what stays in memory: it is asked twice and noted the second time.
  for (let n = -1; n < question.samples; n += 1) {
    const asked = question.variables(Math.max(n, 0), cursors);
    const statements = await statementsOf(() => ask(url, graphqlRequest(question.document, asked, evaluator)));
    if (n < 0) continue;
    samples[name].push({ statements, writes: false });
    variables[name].push(asked);
  }
}

const { submission, cells } = await cellsToSave();
samples.save = [];
for (let n = 0; n < 3; n += 1) {
  for (const cell of cells) cell.version = n;
  const asked = saving.variables(submission, cells, n);
  const keys = asked.input.operations.map((operation) => operation.operationId);
  const statements = await statementsOf(() => ask(url, graphqlRequest(saving.document, asked, contributor)));
  samples.save.push({ statements, writes: true, keys });
}

writeFileSync(
  process.argv[2],
  JSON.stringify({ samples, variables, save: { submission, cells: cells.map(({ indicator, slice, type }) => ({ indicator, slice, type })) } }),
);
await app.close();
process.exit(0);

async function pageCursors() {
  const found = [null];
  for (let after = null; found.length < 15; ) {
    const asked = graphqlRequest(questions.nested.document, { after }, evaluator);
    const { institutions } = await ask(url, asked);
    if (!institutions.pageInfo.hasNextPage) break;
    after = institutions.pageInfo.endCursor;
    found.push(after);
  }
  return found;
}

/** Fifty cells that a person could fill: entered indicators and, to make up the number, parts by disaggregation. */
async function cellsToSave() {
  const { submissions } = await ask(
    url,
    graphqlRequest('{ submissions(initiative: "BENCH") { nodes { id } } }', {}, contributor),
  );
  const id = submissions.nodes[0].id;
  const { submission: form } = await ask(
    url,
    graphqlRequest(
      `query ($id: ID!) { submission(id: $id) { cells { slice version { indicator valueType derived disaggregations } } } }`,
      { id },
      contributor,
    ),
  );
  const entered = form.cells.filter((cell) => !cell.version.derived && cell.version.valueType !== 'narrative');
  const whole = entered.map((cell) => ({ indicator: cell.version.indicator, slice: '', type: cell.version.valueType }));
  const parts = entered
    .filter((cell) => cell.version.disaggregations.includes('sex'))
    .flatMap((cell) =>
      ['female', 'male'].map((sex) => ({ indicator: cell.version.indicator, slice: `sex=${sex}`, type: cell.version.valueType })),
    );
  const chosen = [...whole, ...parts].slice(0, 50);
  return { submission: id, cells: chosen.map((cell) => ({ ...cell, version: 0, content: contentOf(cell.type) })) };
}

function contentOf(type) {
  if (type === 'currency') return (n) => ({ value: `${50000 + (n % 1000)}`, currency: 'USD', note: 'Measured' });
  if (type === 'yes_no') return (n) => ({ value: String(n % 2), note: 'Measured' });
  if (type === 'score') return (n) => ({ value: String(1 + (n % 4)), note: 'Measured' });
  return (n) => ({ value: String(10 + (n % 80)), note: 'Measured' });
}
