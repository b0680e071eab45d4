import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
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

/** Looks now and then whether somebody else has changed the report, and fetches it when so; shows nothing itself. */
export function Watch({ report: { id, version } }: { report: Report }) {
  const client = useQueryClient();
  const connection = useConnection();
  useEffect(() => {
    if (connection !== 'connected') return;
    const line = (navigator as { connection?: { saveData?: boolean } }).connection;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const { submission } = await read(VersionDocument, { id });
      if (submission.version > version)
        await client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id }) });
    };
    const timer = setInterval(() => void look().catch(() => undefined), line?.saveData ? 4 * every : every);
    return () => clearInterval(timer);
  }, [client, connection, id, version]);
  return null;
}
