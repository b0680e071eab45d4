import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end, in the checkout's top folder.
 *
 * The program leads a process group of its own, so that stopping it also stops what it started, and
 * Ctrl-C reaches it once, through us, and not twice.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` lets it write to the terminal;
 *   otherwise what it wrote is returned
 * @returns {Promise<{ code: number, output: string }>} code is -1 when a signal ended it
 */
export function runCommand(program, args, { env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? -1, output });
    });
  });
}

/**
 * Runs npm: the one that runs us where there is one, so that its version stays the same.
 *
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return runCommand(process.execPath, [cli, ...args], options);
  return runCommand('npm', args, options);
}

/**
 * Ends whatever `runCommand` still runs, with all that it started. npm may spend a minute on tidying an
 * installation that it is going to repeat anyway, so patience is short.
 *
 * @param {number} [patience] milliseconds
 */
export function endCommands(patience = 2000) {
  for (const child of running) {
    endGroup(child, 'SIGTERM');
    setTimeout(() => running.has(child) && endGroup(child, 'SIGKILL'), patience).unref();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-(child.pid ?? 0), signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
