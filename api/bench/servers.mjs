import { execFileSync, fork, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

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
   * @param {{ file: string, args?: string[], environment: Record<string, string>, profile?: string | null }} server
   *   `profile` names a folder for the CPU profile that is written when it stops
   * @returns {Promise<{ cpu: () => Promise<number> }>} `cpu` tells the milliseconds it has computed since it started
   */
  async start({ file, args = [], environment, profile = null }) {
    const child = fork(file, args, {
      env: { ...process.env, ...environment },
      execArgv: ['--import', meter, ...(profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [])],
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
    return { cpu: () => usageOf(child) };
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

function usageOf(child) {
  return new Promise((resolve) => {
    const heard = (message) => {
      if (message.kind !== 'usage') return;
      child.off('message', heard);
      resolve(message.microseconds / 1000);
    };
    child.on('message', heard);
    child.send({ kind: 'usage' });
  });
}
