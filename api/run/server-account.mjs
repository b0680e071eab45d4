import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

/**
 * PostgreSQL refuses to run as root. Under root the server runs as this account, otherwise as ourselves.
 *
 * @typedef {{ name: string, uid: number, gid: number }} ServerAccount
 */

/**
 * The account for the server: null when we are not root (or on Windows, where pg_ctl drops its own
 * rights). As root it is the owner of existing data, else `postgres`, else `kipimo`, which is made when
 * it can be, else `nobody`.
 *
 * @param {string} existingData the data directory of the cluster; need not exist
 * @returns {ServerAccount | null}
 */
export function serverAccount(existingData) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(existingData, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  const account = lookUp('postgres') ?? lookUp('kipimo') ?? create('kipimo') ?? lookUp('nobody');
  if (account) return account;
  throw new Refusal(
    'PostgreSQL cannot run as root, and no unprivileged user is there to run it as.',
    'Run the same command as an ordinary user, or create one with: useradd --system kipimo',
  );
}

/**
 * Whether the account can enter a folder: asked of the operating system, so that private homes, ACLs
 * and mount options are all answered alike.
 *
 * @param {ServerAccount | null} account
 * @param {string} folder
 * @returns {boolean}
 */
export function canEnter(account, folder) {
  if (!account) return true;
  const { uid, gid } = account;
  const asked = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    uid,
    gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}

/**
 * Lets the account, and nobody else, pass through a folder that is ours and empty still (a fresh
 * temporary folder, say, which is closed to everybody).
 *
 * @param {ServerAccount | null} account
 * @param {string} folder
 */
export function letPass(account, folder) {
  if (!account || canEnter(account, folder) || readdirSync(folder).length > 0) return;
  chownSync(folder, 0, account.gid);
  chmodSync(folder, 0o710);
}

/**
 * @param {string} name
 * @returns {ServerAccount | null}
 */
function lookUp(name) {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid && gid ? { name, uid, gid } : null;
}

/**
 * @param {string} name
 * @returns {ServerAccount | null}
 */
function create(name) {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
    stdio: 'ignore',
  });
  return lookUp(name);
}

/**
 * @param {'-u' | '-g'} which
 * @param {string} name
 * @returns {number} 0 when there is no such user
 */
function idOf(which, name) {
  const answer = spawnSync('id', [which, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : 0;
}

/**
 * @param {number} uid
 * @returns {string}
 */
function nameOf(uid) {
  const answer = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : String(uid);
}
