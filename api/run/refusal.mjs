/**
 * Something the reader of the terminal can put right: what is wrong, and what to do about it.
 * Anything else that is thrown is a fault of ours and keeps its stack.
 */
export class Refusal extends Error {
  /**
   * @param {string} problem one sentence, what is wrong
   * @param {string} remedy what to type or change, complete
   */
  constructor(problem, remedy) {
    super(problem);
    this.name = 'Refusal';
    this.remedy = remedy;
  }
}

/**
 * Prints a refusal as problem and remedy, a fault with its stack, and sets a failing exit code.
 *
 * @param {unknown} error
 */
export function reportFailure(error) {
  if (error instanceof Refusal) {
    process.stderr.write(`\n${error.message}\n  → ${error.remedy.split('\n').join('\n    ')}\n\n`);
  } else {
    process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n`);
  }
  process.exitCode = 1;
}

/**
 * The code of a system or database error (`ENOENT`, `28P01`), or an empty text when it has none.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
