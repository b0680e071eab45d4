/**
 * Asks every question once per sample in a server of its own and writes the statements that each one sent.
 *
 * Run as a process: `node note-samples.mjs <out.json> <questions>`, with the environment of the API.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { noteStatements, statementsOf } from './statements.mjs';
import { ask, graphqlRequest, sessionOf } from './client.mjs';
import { contentOf } from './cells.mjs';
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
const chosen = process.argv[3].split(',');
const cursors = chosen.includes('nested') ? await pageCursors() : [null];
for (const [name, question] of Object.entries(questions)) {
  if (!chosen.includes(name)) continue;
  samples[name] = [];
  variables[name] = [];
  // The first request of a kind also loads what stays in memory: it is asked twice and noted the second time.
  for (let n = -1; n < question.samples; n += 1) {
    const asked = question.variables(Math.max(n, 0), cursors);
    const statements = await statementsOf(() =>
      ask(url, graphqlRequest(question.document, asked, evaluator)),
    );
    if (n < 0) continue;
    samples[name].push({ statements, writes: false });
    variables[name].push(asked);
  }
}

samples.save = [];
const saves = chosen.includes('save') ? await reportsToSave() : [];
for (const { submission, cells } of saves) {
  const asked = saving.variables(
    submission,
    cells.map((cell) => ({ ...cell, version: 0, content: contentOf(cell.type) })),
    0,
  );
  const keys = asked.input.operations.map((operation) => operation.operationId);
  const statements = await statementsOf(() => ask(url, graphqlRequest(saving.document, asked, contributor)));
  samples.save.push({ statements, writes: true, keys });
}

writeFileSync(process.argv[2], JSON.stringify({ samples, variables, saves }));
await app.close();
process.exit(0);

async function pageCursors() {
  const found = [null];
  for (let after = null; found.length < 15;) {
    const asked = graphqlRequest(questions.nested.document, { after }, evaluator);
    const { institutions } = await ask(url, asked);
    if (!institutions.pageInfo.hasNextPage) break;
    after = institutions.pageInfo.endCursor;
    found.push(after);
  }
  return found;
}

/** Ten reports, and in each fifty cells that a person could fill: entered indicators and some of their parts. */
async function reportsToSave() {
  const { submissions } = await ask(
    url,
    graphqlRequest('{ submissions(initiative: "BENCH") { nodes { id } } }', {}, contributor),
  );
  const { submission: form } = await ask(
    url,
    graphqlRequest(
      `query ($id: ID!) { submission(id: $id) { cells { slice version { indicator valueType derived disaggregations } } } }`,
      { id: submissions.nodes[0].id },
      contributor,
    ),
  );
  const entered = form.cells.filter(
    (cell) => !cell.version.derived && cell.version.valueType !== 'narrative',
  );
  const whole = entered.map((cell) => ({
    indicator: cell.version.indicator,
    slice: '',
    type: cell.version.valueType,
  }));
  const parts = entered
    .filter((cell) => cell.version.disaggregations.includes('sex'))
    .flatMap((cell) =>
      ['female', 'male'].map((sex) => ({
        indicator: cell.version.indicator,
        slice: `sex=${sex}`,
        type: cell.version.valueType,
      })),
    );
  const cells = [...whole, ...parts].slice(0, 50);
  return submissions.nodes.map(({ id }) => ({ submission: id, cells }));
}
