import { existsSync } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The newest file of the folder in which backups arrive. `place` is null when nobody named such a folder. */
export interface BackupFigures {
  readonly place: string | null;
  readonly takenAt: string | null;
  readonly bytes: number | null;
}

/**
 * What lies in the folder of backups, whichever tool made it.
 *
 * Missing  a folder that is not there, or cannot be read, is one without a backup. Hidden files do not count.
 */
export async function newestBackup(folder: string | null): Promise<BackupFigures> {
  if (folder === null) return { place: null, takenAt: null, bytes: null };
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => stat(join(folder, name)).catch(() => null)),
  );
  const [newest] = found
    .filter((one) => one !== null)
    .toSorted((one, other) => other.mtime.getTime() - one.mtime.getTime());
  return {
    place: folder,
    takenAt: newest?.mtime.toISOString() ?? null,
    bytes: newest?.isFile() ? newest.size : null,
  };
}

/** How much room the disk of a folder has, be the folder there yet or not; null where the system does not say. */
export async function roomOf(folder: string): Promise<{ totalBytes: number; freeBytes: number } | null> {
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    const { blocks, bavail, bsize } = await statfs(there);
    return blocks > 0 ? { totalBytes: blocks * bsize, freeBytes: bavail * bsize } : null;
  } catch {
    return null;
  }
}
