import pg from 'pg';

/**
 * Notes the statements that this process sends to PostgreSQL, so that the yardstick can send the very same ones.
 * Wrapping the client's method sees everything, also what TypeORM sends.
 *
 * @typedef {object} Statement
 * @property {string | undefined} name of the prepared statement, when it was sent as one
 * @property {string} text
 * @property {unknown[]} values
 * @property {number} step statements that were under way at the same time are of one step
 */

/** @type {{ statements: Statement[], step: number, underWay: number } | null} */
let current = null;

/** Starts noting in this process. */
export function noteStatements() {
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function noted(...args) {
    const [first, second] = args;
    const text = typeof first === 'string' ? first : first?.text;
    const noting = current;
    if (noting === null || typeof text !== 'string') return query.apply(this, args);
    if (noting.underWay === 0) noting.step += 1;
    noting.underWay += 1;
    const values = first.values ?? (Array.isArray(second) ? second : []);
    noting.statements.push({ name: first.name, text, values, step: noting.step });
    const done = () => {
      noting.underWay -= 1;
    };
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      args[args.length - 1] = (...answer) => {
        done();
        callback(...answer);
      };
      return query.apply(this, args);
    }
    const answer = query.apply(this, args);
    answer.then(done, done);
    return answer;
  };
}

/**
 * The statements sent while the work runs.
 *
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Statement[]>}
 */
export async function statementsOf(work) {
  const noting = { statements: [], step: 0, underWay: 0 };
  current = noting;
  try {
    await work();
  } finally {
    current = null;
  }
  return noting.statements;
}
