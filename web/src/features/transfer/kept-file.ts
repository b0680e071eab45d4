import { onDevice } from '../../offline/device.js';

/** A file that was chosen without a connection, as it lies beside the answers that are kept for a person. */
interface KeptFile {
  readonly data: { readonly name: string; readonly content: ArrayBuffer; readonly fromOtherRound: boolean };
  readonly at: number;
  readonly bytes: number;
}

export interface ChosenFile {
  readonly file: File;
  readonly fromOtherRound: boolean;
}

const placeOf = (person: string, report: string) => [person, 'file of a report', report];

/** Keeps a file for one report until it is looked at, another is chosen or the person signs out; false when the browser does not. */
export async function keepFile(person: string, report: string, chosen: ChosenFile): Promise<boolean> {
  const { file, fromOtherRound } = chosen;
  try {
    const content = await file.arrayBuffer();
    const kept: KeptFile = {
      data: { name: file.name, content, fromOtherRound },
      at: Date.now(),
      bytes: content.byteLength,
    };
    await onDevice('answers', 'readwrite', (store) => store.put(kept, placeOf(person, report)));
    return true;
  } catch {
    return false;
  }
}

/** The file that waits for a connection; null when there is none. */
export async function keptFile(person: string, report: string): Promise<ChosenFile | null> {
  const kept = await onDevice<KeptFile | undefined>('answers', 'readonly', (store) =>
    store.get(placeOf(person, report)),
  ).catch(() => undefined);
  if (!kept) return null;
  const { name, content, fromOtherRound } = kept.data;
  return { file: new File([content], name), fromOtherRound };
}

/** Forgets the file that waits. */
export async function forgetFile(person: string, report: string): Promise<void> {
  await onDevice('answers', 'readwrite', (store) => store.delete(placeOf(person, report))).catch(
    () => undefined,
  );
}
