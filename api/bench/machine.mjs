import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** Clock ticks of /proc per second: fixed by the kernel's interface on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** CPU time in milliseconds, added up over all cores since the machine started. */
export function machineTime() {
  const times = cpus().map(({ times: t }) => t);
  const idle = times.reduce((sum, t) => sum + t.idle, 0);
  const busy = times.reduce((sum, t) => sum + t.user + t.nice + t.sys + t.irq, 0);
  return { idle, busy };
}

/** How many processes wanted a core, on average over the last minute. */
export const load = () => loadavg()[0];

/**
 * CPU time in milliseconds that each connection's process of a database has used, 10 ms being the smallest step.
 *
 * Missing  null where there is no /proc, and for a server on another machine.
 *
 * @param {import('pg').Client} client a connection to the database
 * @returns {Promise<Map<number, number> | null>} by process id
 */
export async function databaseTimes(client) {
  const { rows } = await client.query('select pid from pg_stat_activity where datname = current_database()');
  const times = new Map();
  for (const { pid } of rows) {
    const ticks = ticksOf(pid);
    if (ticks !== null) times.set(pid, (ticks * 1000) / TICKS_PER_SECOND);
  }
  return times.size === 0 ? null : times;
}

/** What was used between two looks; a connection that ended in between counts for nothing. */
export function timeBetween(before, after) {
  if (before === null || after === null) return null;
  let used = 0;
  for (const [pid, time] of after) used += time - (before.get(pid) ?? 0);
  return used;
}

/** User and system time; null for a process that is not there. */
function ticksOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command's name before them may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return null;
  }
}
