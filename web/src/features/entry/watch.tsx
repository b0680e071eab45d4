import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { read } from '../../graphql/client.js';
import { useConnection } from '../../graphql/connection.js';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf } from '../../graphql/use-read.js';
import { type Report, ReportDocument } from './report.query.js';

const VersionDocument = graphql(/* GraphQL */ `
  query ReportVersion($id: ID!) {
    submission(id: $id) {
      version
    }
  }
`);

const every = 30_000;
/** Somebody else saved between two of our saves: theirs is fetched, at most this often. */
const soon = 15_000;

/** Looks now and then whether somebody else has changed the report, and fetches it when so; shows nothing itself. */
export function Watch({ report: { id, version } }: { report: Report }) {
  const client = useQueryClient();
  const connection = useConnection();
  const known = useRef(version);
  const isCatchingUp = useRef(false);
  useEffect(() => {
    const isSkipped = version > known.current + 1;
    known.current = version;
    if (!isSkipped || isCatchingUp.current) {
      isCatchingUp.current = false;
      return;
    }
    isCatchingUp.current = true;
    setTimeout(() => void client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id }) }), soon);
  }, [client, id, version]);
  useEffect(() => {
    if (connection !== 'connected') return;
    const line = (navigator as { connection?: { saveData?: boolean } }).connection;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const { submission } = await read(VersionDocument, { id });
      if (submission.version <= version) return;
      isCatchingUp.current = true;
      await client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id }) });
    };
    const timer = setInterval(() => void look().catch(() => undefined), line?.saveData ? 4 * every : every);
    return () => clearInterval(timer);
  }, [client, connection, id, version]);
  return null;
}
