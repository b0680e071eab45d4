import { unsentOf } from './draft-store.js';
import { saveFile } from '../../offline/save-file.js';
import { unsentText } from './unsent-file.js';

/** Gives a person everything that they have not sent, as a file. */
export async function exportUnsent(person: string): Promise<void> {
  const now = new Date();
  const text = unsentText(person, await unsentOf(person), now);
  saveFile(`kipimo-unsent-${now.toISOString().slice(0, 16).replaceAll(/[T:]/g, '-')}.json`, text);
}
