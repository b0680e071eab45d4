import { execFileSync, fork, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { API_NODE_OPTIONS } from '../run/api-process.mjs';

const meter = fileURLToPath(new URL('meter.mjs', import.meta.url));

/** Whether processes can be held on cores: servers on core 0, the client and PostgreSQL on core 1. */
export const pins = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Holds this process, and what it starts from now on, on core 1. */
export function pinClient() {
  if (pins) execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
}

/** Servers under measurement, each a process of its own on core 0. */
export class Servers {
  #children = [];

  /**
   * Starts one and waits until it answers.
   *
   * Shape  what can be asked of it while it runs: the milliseconds it has computed since it started, and a CPU profile
   *        of what it does while the work runs.
   *
   * @param {{ file: string, args?: string[], environment: Record<string, string> }} server
   */
  async start({ file, args = [], environment }) {
    const child = fork(file, args, {
      env: { ...process.env, ...environment },
      execArgv: [...API_NODE_OPTIONS, '--import', meter],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#children.push(child);
    if (pins) execFileSync('taskset', ['-acp', '0', String(child.pid)], { stdio: 'ignore' });
    await new Promise((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
      child.on('message', ({ kind, message }) => {
        if (kind === 'ready') resolve();
        if (kind === 'refused') reject(new Error(message));
      });
    });
    return {
      cpu: async () => (await answerOf(child, { kind: 'usage' })) / 1000,
      profiled: async (profile, work) => {
        await answerOf(child, { kind: 'start-profile' });
        await work();
        await answerOf(child, { kind: 'end-profile', file: profile });
      },
    };
  }

  /** Tells all of them to stop, and waits until they have. */
  async stop() {
    const running = this.#children.filter((child) => child.exitCode === null && child.signalCode === null);
    await Promise.all(
      running.map((child) => {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.disconnect();
        return ended;
      }),
    );
  }
}

/** What the meter in a server answers to a question of this kind. */
function answerOf(child, question) {
  return new Promise((resolve) => {
    const heard = ({ kind, answer }) => {
      if (kind !== question.kind) return;
      child.off('message', heard);
      resolve(answer);
    };
    child.on('message', heard);
    child.send(question);
  });
}
