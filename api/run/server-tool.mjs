import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs one of PostgreSQL's own programs to its end and returns its exit code and what it printed.
 *
 * Its output goes to a file and never through a pipe: the server it leaves behind would inherit the
 * pipe, and whoever reads ours to its end (npm, a CI) would wait for as long as the server lives.
 *
 * @param {string} program absolute path
 * @param {string[]} args
 * @param {{ account?: import('./server-account.mjs').ServerAccount | null, input?: string }} [options]
 *   `input` is what the program reads from its standard input
 * @returns {Promise<{ code: number, output: string }>} code is -1 when it could not be started
 */
export async function runServerTool(program, args, { account = null, input } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kipimo-tool-'));
  const file = join(folder, 'output');
  const output = openSync(file, 'w');
  try {
    const code = await /** @type {Promise<number>} */ (
      new Promise((resolve, reject) => {
        const child = spawn(program, args, {
          ...(account && { uid: account.uid, gid: account.gid }),
          cwd: account ? '/' : folder,
          env: serverEnvironment(),
          stdio: [input === undefined ? 'ignore' : 'pipe', output, output],
          windowsHide: true,
        });
        child.once('error', reject);
        child.once('exit', (status) => resolve(status ?? -1));
        child.stdin?.end(input);
      })
    );
    return { code, output: readFileSync(file, 'utf8') };
  } catch (error) {
    return { code: -1, output: error instanceof Error ? error.message : String(error) };
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The caller's environment less every PG variable (PGDATA, PGPORT and so on would redirect the server),
 * with messages in English, because some of them are read here.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
