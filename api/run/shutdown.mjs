import { endCommands } from './command.mjs';
import { say } from './progress.mjs';
import { reportFailure } from './refusal.mjs';

/**
 * What must be undone when a command ends, newest first, whatever ends it: its own end, a failure,
 * Ctrl-C, SIGTERM or a closed terminal.
 */
export class Shutdown {
  /** @type {(() => void | Promise<void>)[]} */
  #steps = [];
  /** @type {Promise<void> | null} */
  #running = null;

  constructor() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        if (this.#running) process.exit(1);
        this.#begin(`${signal}; once more to stop at once`);
      });
    }
    if (process.env.npm_lifecycle_event) this.#followNpm();
  }

  /**
   * Ends when npm was ended: npm hands SIGTERM to the shell between us, which dies of it and tells
   * nobody.
   */
  #followNpm() {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      if (!this.#running) this.#begin('npm has ended');
    }, 300);
    watch.unref();
  }

  /** @param {string} reason */
  #begin(reason) {
    say(`\nStopping (${reason}) ...`);
    endCommands();
    void this.run();
  }

  /** Whether the command is ending: failures of what was interrupted are then of no interest. */
  get hasBegun() {
    return this.#running !== null;
  }

  /**
   * Remembers how to undo what was just done. When the command is ending already it is undone at once,
   * and the work is interrupted by a throw.
   *
   * @param {() => void | Promise<void>} step
   */
  async add(step) {
    if (!this.hasBegun) {
      this.#steps.unshift(step);
      return;
    }
    await step();
    throw new Error('Interrupted.');
  }

  /** Undoes everything once; a step that fails is reported and the others still run. */
  run() {
    this.#running ??= (async () => {
      for (const step of this.#steps) {
        try {
          await step();
        } catch (error) {
          reportFailure(error);
        }
      }
    })();
    return this.#running;
  }

  /**
   * Does the work of a command, undoes what it added, and ends the process with the right exit code.
   *
   * @param {() => Promise<void>} work
   */
  async around(work) {
    try {
      await work();
    } catch (error) {
      if (!this.hasBegun) reportFailure(error);
    }
    await this.run();
    process.exit();
  }
}
