import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command and keeps what it printed.
 *
 * @param {string} command a line for the shell
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * A PostgreSQL server for the checks that need one, gone when the work is done.
 *
 * @template Result
 * @param {(url: string) => Promise<Result>} work given the administrative address
 * @returns {Promise<Result>}
 */
export async function withThrowawayServer(work) {
  const { startThrowawayPostgres } = await import('../api/run/throwaway-postgres.mjs');
  const server = await startThrowawayPostgres();
  try {
    return await work(server.administrationUrl);
  } finally {
    await server.stop();
  }
}
