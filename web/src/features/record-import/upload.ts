import { sendFile } from '../../graphql/send-file.js';

/**
 * Sends a file to be looked at; nothing is changed by it.
 *
 * Shape   the id under which its columns can be asked for. Null initiative: country context.
 * Errors  Refusal when the file is refused, Unreachable when nothing of ours answered.
 */
export async function uploadImport(initiative: string | null, file: File): Promise<string> {
  const query = initiative === null ? '' : `?initiative=${encodeURIComponent(initiative)}`;
  const { id } = await sendFile<{ id: string }>(`/files/imports${query}`, file);
  return id;
}
