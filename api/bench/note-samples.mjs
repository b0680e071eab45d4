/**
 * Asks every question once per sample in a server of its own and writes the statements that each one sent.
 *
 * Run as a process: `node note-samples.mjs <out.json> <questions>`, with the environment of the API.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { noteStatements, statementsOf } from './statements.mjs';
import { ask, sessionOf } from './client.mjs';
import { contentOf } from './cells.mjs';
import { people } from './dataset.mjs';
import { questions, saving } from './questions.mjs';

/** Cells of one save. */
const CELLS = 50;

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
    const statements = await statementsOf(() => ask(url, question.document, asked, evaluator));
    if (n < 0) continue;
    samples[name].push({ steps: stepsOf(statements) });
    variables[name].push(asked);
  }
}

samples.save = [];
const saves = chosen.includes('save') ? await reportsToSave() : [];
for (const report of saves) {
  const cells = report.cells.map((cell) => ({ ...cell, content: contentOf(cell.type) }));
  const asked = saving.variables(report.submission, cells, report.saved);
  const keys = asked.input.operations.map((operation) => operation.operationId);
  const statements = await statementsOf(() => ask(url, saving.document, asked, contributor));
  samples.save.push({ steps: stepsOf(statements), keys });
  report.saved += 1;
}

writeFileSync(process.argv[2], JSON.stringify({ samples, variables, saves }));
await app.close();
process.exit(0);

function stepsOf(statements) {
  const steps = new Map();
  for (const { step, ...statement } of statements) steps.set(step, [...(steps.get(step) ?? []), statement]);
  return [...steps.values()];
}

async function pageCursors() {
  const found = [null];
  for (let after = null; found.length < 15;) {
    const { institutions } = await ask(url, questions.nested.document, { after }, evaluator);
    if (!institutions.pageInfo.hasNextPage) break;
    after = institutions.pageInfo.endCursor;
    found.push(after);
  }
  return found;
}

/**
 * Reports, and in each fifty cells that a person could fill: entered indicators and some of their parts. `saved` tells
 * how often all of them were saved before, which is their version.
 */
async function reportsToSave() {
  const { submissions } = await ask(
    url,
    `{ submissions(initiative: "BENCH", first: 100) { nodes { id cells { slice entry { version }
       version { indicator valueType derived disaggregations } } } } }`,
    {},
    contributor,
  );
  return submissions.nodes.map(({ id, cells: form }) => {
    const entered = form.filter(
      ({ slice, version }) => slice === '' && !version.derived && version.valueType !== 'narrative',
    );
    const whole = entered.map(({ version }) => cellOf(version, ''));
    const parts = entered
      .filter(({ version }) => version.disaggregations.includes('sex'))
      .flatMap(({ version }) => ['female', 'male'].map((sex) => cellOf(version, `sex=${sex}`)));
    const saved = entered[0].entry?.version ?? 0;
    return { submission: id, cells: [...whole, ...parts].slice(0, CELLS), saved };
  });
}

function cellOf({ indicator, valueType }, slice) {
  return { indicator, slice, type: valueType };
}
