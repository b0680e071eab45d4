import pg from 'pg';

/**
 * Notes the statements that this process sends to PostgreSQL, so that the yardstick can send the very same ones.
 * Wrapping the client's method sees everything, also what TypeORM sends.
 */
let current = null;

/** Starts noting in this process. */
export function noteStatements() {
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function noted(...args) {
    const [first, second] = args;
    const text = typeof first === 'string' ? first : first?.text;
    if (current && typeof text === 'string') {
      const values =
        (typeof first === 'object' ? first.values : undefined) ?? (Array.isArray(second) ? second : []);
      current.push({ name: typeof first === 'object' ? first.name : undefined, text, values });
    }
    return query.apply(this, args);
  };
}

/**
 * The statements sent while the work runs.
 *
 * @param {() => Promise<unknown>} work
 */
export async function statementsOf(work) {
  const noted = [];
  current = noted;
  try {
    await work();
  } finally {
    current = null;
  }
  return noted;
}
