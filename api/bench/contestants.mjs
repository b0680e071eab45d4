import { contentOf } from './cells.mjs';
import { readRequest, writeRequest } from './client.mjs';
import { wire } from './load.mjs';
import { questions, saving } from './questions.mjs';

/**
 * @typedef {object} Contestant
 * @property {(worker: number) => Buffer} next the next request of a connection
 * @property {(body: Buffer) => boolean} isGood whether it was answered
 */

const isAnswered = (body) =>
  body.length > 0 && !body.subarray(0, 12).toString('latin1').startsWith('{"errors"');

/** Whether all was written; a conflict would be less work than a save. */
const isSaved = (body) => {
  const text = body.toString('latin1');
  return text.includes('"applied"') && !/"(conflict|refused|unchanged)"/.test(text);
};

/**
 * Who answers a question: the yardstick, the API computing every answer, and the API keeping answers.
 *
 * @returns {Record<string, Contestant>}
 */
export function contestantsOf(name, noted, cookies) {
  return name === 'save' ? savers(noted, cookies) : readers(name, noted, cookies);
}

/** The smallest answer there is, to see what the client itself can do. */
export const empty = { next: () => emptyRequest, isGood: isAnswered };
const emptyRequest = wire({ path: '/empty' });

function readers(name, noted, cookies) {
  const { document } = questions[name];
  const asked = (cookie) =>
    noted.variables[name].map((variables) => readRequest(document, variables, cookie));
  const raw = noted.samples[name].map((_, n) => wire({ path: `/${name}/${n}` }));
  return {
    raw: { next: turn(raw), isGood: isAnswered },
    computed: { next: turn(asked(cookies.computed)), isGood: isAnswered },
    kept: { next: turn(asked(cookies.kept)), isGood: isAnswered },
  };
}

function turn(list) {
  let n = 0;
  return () => list[n++ % list.length];
}

/**
 * Each connection saves fifty cells of a report of its own, one save after the other, with new values and the
 * versions that the save before left behind. The yardstick has reports of its own: what it writes disturbs nobody.
 */
function savers({ saves }, cookies) {
  const half = saves.length / 2;
  const mine = saves
    .slice(0, half)
    .map((report) => ({ ...report, cells: report.cells.map((c) => ({ ...c, content: contentOf(c.type) })) }));
  return {
    raw: { next: (worker) => wire({ path: `/save/${half + worker}` }), isGood: isAnswered },
    computed: {
      next: (worker) => {
        const report = mine[worker];
        const variables = saving.variables(report.submission, report.cells, report.saved++);
        return writeRequest(saving.document, variables, cookies.saving);
      },
      isGood: isSaved,
    },
  };
}
