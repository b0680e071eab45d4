import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { contentsUnsent, takeChanges } from '../features/entry/file-changes.js';
import { ReportDocument } from '../features/entry/report.query.js';
import { ExcelPage } from '../features/transfer/excel-page.js';
import { keyOf, useRead } from '../graphql/use-read.js';
import { SignedIn } from '../shell/signed-in.js';
import { Answer } from '../ui/answer.js';
import { partLater } from '../ui/part-later.js';

/** Keeps the report on this device, with what the form needs beside it, and says so. */
const OfflineLine = partLater(() => import('../features/entry/offline-line.js'));

export default function ReportExcelPage() {
  const { id = '' } = useParams();
  return <SignedIn>{({ email }) => <OneReport key={id} id={id} person={email} />}</SignedIn>;
}

/** The report as the form knows it, so that a file can be looked at where the form can be opened. */
function OneReport({ id, person }: { id: string; person: string }) {
  const client = useQueryClient();
  return (
    <Answer of={useRead(ReportDocument, { id }, { fresh: true, keptFor: person })}>
      {({ submission }) => (
        <ExcelPage
          report={submission}
          person={person}
          // A file is looked at beside the report as it is now, and so is what this device keeps of it.
          onChanged={() => void client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id }) })}
          kept={submission.editable && <OfflineLine report={submission} person={person} />}
          device={{
            contents: () => contentsUnsent(person, id),
            take: (changes) => takeChanges(person, submission, changes),
          }}
        />
      )}
    </Answer>
  );
}
