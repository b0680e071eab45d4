import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { write } from '../../graphql/client.js';
import type { ReportQuery } from '../../graphql/generated/graphql.js';
import { keyOf } from '../../graphql/use-read.js';
import { deviceStorage, draftsOnDevice } from './draft-store.js';
import { pathOf } from './report-cells.js';
import { ReportDocument, type Report, type SaveAnswer, SaveEntriesDocument } from './report.query.js';
import { ReportSaver } from './report-saver.js';
import { withAnswer, withTheirs } from './save-answer.js';

/** The saver of one report, tied to the cached answer that the form shows. */
export function useReportSaver(id: string, person: string) {
  const client = useQueryClient();
  const change = useCallback(
    (next: (report: Report) => Report) => {
      const key = keyOf(ReportDocument, { id });
      // A read that began before this change would bring the older state back.
      void client.cancelQueries({ queryKey: key });
      client.setQueryData<ReportQuery>(key, (held) => held && { submission: next(held.submission) });
    },
    [client, id],
  );
  const [saver] = useState(
    () =>
      new ReportSaver<SaveAnswer>({
        store: draftsOnDevice(person, id, deviceStorage()),
        send: async (operations) => {
          const input = { submission: id, operations: [...operations] };
          return (await write(SaveEntriesDocument, { input })).saveEntries;
        },
        standing: (path) => {
          const held = client.getQueryData<ReportQuery>(keyOf(ReportDocument, { id }));
          return held?.submission.cells.find((cell) => pathOf(cell) === path)?.entry ?? null;
        },
        onAnswer: (answer) => change((report) => withAnswer(report, answer)),
      }),
  );
  useEffect(() => {
    const send = () => void saver.flush();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') send();
    };
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', whenHidden);
      saver.stop();
    };
  }, [saver]);
  const takeTheirs = useCallback(
    (path: string) => {
      const theirs = saver.snapshot().drafts.get(path)?.theirs;
      if (theirs) change((report) => withTheirs(report, path, theirs));
      saver.dropMine(path);
    },
    [saver, change],
  );
  return { saver, takeTheirs, ...useSyncExternalStore(saver.subscribe, saver.snapshot) };
}
