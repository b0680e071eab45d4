import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { freePort, isFree } from './free-port.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @param {number} port
 * @param {string} command the npm command to suggest with another port
 * @param {string} [variable] the environment variable that chooses this port
 * @throws {Refusal} naming the process that listens there, where the system tells
 */
export async function refuseTakenPort(port, command, variable = 'PORT') {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(
      `${variable} is ${process.env[variable]}, which is no port.`,
      `Give a number from 1 to 65535: ${variable}=4000 ${command}`,
    );
  }
  if (await isFree(port)) return;
  const holder = holderOf(port);
  const others = [1, 2, 3, 4, 5].map((step) => port + step).filter((other) => other < 65536);
  /** @type {number | undefined} */
  let other;
  for (const candidate of others) if (other === undefined && (await isFree(candidate))) other = candidate;
  throw new Refusal(
    `Port ${port} is in use${holder ? ` by process ${holder.pid} (${holder.command})` : ''}.`,
    `Stop that process, or choose another port: ${variable}=${other ?? (await freePort())} ${command}`,
  );
}

/**
 * The process that listens on a port, where the system lets us know.
 *
 * @param {number} port
 * @returns {{ pid: number, command: string } | null}
 */
export function holderOf(port) {
  const pid = listenerFromProc(port) ?? listenerFromLsof(port);
  return pid === null ? null : { pid, command: commandOf(pid) };
}

/**
 * @param {number} port
 * @returns {number | null}
 */
function listenerFromProc(port) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(lines).flatMap((line) => {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      return local?.endsWith(wanted) && state === '0A' ? [`socket:[${inode}]`] : [];
    }),
  );
  if (sockets.size === 0) return null;
  const pids = entries('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) =>
    entries(`/proc/${pid}/fd`).some((fd) => sockets.has(link(`/proc/${pid}/fd/${fd}`))),
  );
  return found === undefined ? null : Number(found);
}

/**
 * @param {number} port
 * @returns {number | null}
 */
function listenerFromLsof(port) {
  const { stdout } = spawnSync('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' });
  return Number.parseInt(stdout ?? '', 10) || null;
}

/**
 * @param {number} pid
 * @returns {string} at most 80 characters
 */
function commandOf(pid) {
  const line = lines(`/proc/${pid}/cmdline`).join(' ').split('\0').join(' ').trim();
  const told =
    line || spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim();
  return (told || 'unknown').slice(0, 80);
}

/** @param {string} file */
function lines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} path */
function link(path) {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
