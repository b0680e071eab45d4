import { write } from '../../graphql/client.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import { compact } from './outbox.js';
import { ReportSaver } from './report-saver.js';
import { type SaveAnswer, SaveEntriesDocument } from './report.query.js';

/**
 * Sends everything of a person that waits on this device, whatever report it belongs to.
 *
 * Shape  how many changes are left: those that the server did not take, that a person has to decide, or half typed.
 */
export async function sendUnsent(person: string): Promise<number> {
  const reports = new Map((await unsentOf(person)).map(({ report, name }) => [report, name] as const));
  for (const [report, name] of reports) {
    const { found, keep } = await draftsOnDevice(person, report);
    const saver = new ReportSaver<SaveAnswer>({
      found,
      keep: (path, draft) => keep(path, draft, name),
      send: async (operations) => {
        const input = { submission: report, operations: operations.map(compact) };
        return (await write(SaveEntriesDocument, { input })).saveEntries;
      },
      standing: () => null,
      onAnswer: () => undefined,
    });
    await saver.flush();
    saver.stop();
  }
  return (await unsentOf(person)).length;
}
