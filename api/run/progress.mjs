/**
 * One line on the terminal.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Says what happens and how long it usually takes, then does it, saying every quarter of a minute that
 * it is still at it, and at the end how long it took.
 *
 * @template T
 * @param {string} what for example `Installing packages, usually half a minute`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  say(`${what} ...`);
  const reminder = setInterval(() => say(`  still at it after ${seconds()} s`), 15_000);
  try {
    const result = await work();
    say(`  ${what.split(',')[0]}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
