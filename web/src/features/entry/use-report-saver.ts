import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { write } from '../../graphql/client.js';
import type { ReportQuery } from '../../graphql/generated/graphql.js';
import { keyOf } from '../../graphql/use-read.js';
import { draftsOnDevice, type DraftStore } from './draft-store.js';
import { compact } from './outbox.js';
import { pathOf } from './report-cells.js';
import { ReportDocument, type Report, type SaveAnswer, SaveEntriesDocument } from './report.query.js';
import { ReportSaver } from './report-saver.js';
import { withAnswer } from './save-answer.js';

/** What one person has not sent yet of a report, once the device has been asked; null until then. */
export function useDrafts(person: string, report: string): DraftStore | null {
  const [store, setStore] = useState<DraftStore | null>(null);
  useEffect(() => {
    let isWanted = true;
    void draftsOnDevice(person, report).then((opened) => isWanted && setStore(opened));
    return () => {
      isWanted = false;
    };
  }, [person, report]);
  return store;
}

/** The saver of one report, tied to the cached answer that the form shows. */
export function useReportSaver({ id, institution, round, periodLabel }: Report, store: DraftStore) {
  const client = useQueryClient();
  const [saver] = useState(() => {
    const key = keyOf(ReportDocument, { id });
    const name = { institution: institution.code, round: round.code, period: periodLabel };
    const held = () => client.getQueryData<ReportQuery>(key)?.submission;
    return new ReportSaver<SaveAnswer>({
      found: store.found,
      keep: (path, draft) => store.keep(path, draft, name),
      send:
        store.send ??
        (async (operations) => {
          const input = { submission: id, operations: operations.map(compact) };
          return (await write(SaveEntriesDocument, { input })).saveEntries;
        }),
      standing: (path) => held()?.cells.find((cell) => pathOf(cell) === path)?.entry ?? null,
      onAnswer: (answer) => {
        const isAsking = client.isFetching({ queryKey: key }) > 0;
        // A read that began before this change would bring the older state back: it is asked again.
        void client.cancelQueries({ queryKey: key });
        client.setQueryData<ReportQuery>(
          key,
          (now) => now && { submission: withAnswer(now.submission, answer) },
        );
        if (isAsking) void client.invalidateQueries({ queryKey: key });
      },
    });
  });
  useEffect(() => {
    const send = () => void saver.flush();
    const whenBack = () =>
      void saver.flush().then(() => client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id }) }));
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') send();
    };
    window.addEventListener('online', whenBack);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('online', whenBack);
      document.removeEventListener('visibilitychange', whenHidden);
      saver.stop();
    };
  }, [saver, client, id]);
  return { saver, ...useSyncExternalStore(saver.subscribe, saver.snapshot) };
}
