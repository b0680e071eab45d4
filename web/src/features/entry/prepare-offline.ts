import type { QueryClient } from '@tanstack/react-query';
import { read } from '../../graphql/client.js';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf } from '../../graphql/use-read.js';
import { keepAnswer, keptAnswer, keptAnswers } from '../../offline/kept-answers.js';
import { HelpDocument } from './help.query.js';
import { MyReportsDocument } from './my-reports.query.js';
import { type Report, ReportDocument } from './report.query.js';

const ReportHelpDocument = graphql(/* GraphQL */ `
  query ReportHelp($id: ID!) {
    submission(id: $id) {
      cells {
        version {
          indicator
          number
          help {
            en
            fr
            es
          }
          howMeasured
          evidenceRule
        }
      }
    }
  }
`);

export interface Prepared {
  /** Of everything that is kept to be read. */
  readonly bytes: number;
  readonly at: number;
  /** Whether the browser promised not to clear it by itself. */
  readonly isLasting: boolean;
}

/**
 * Brings what a report needs without a connection onto this device: the report itself with last year's values, the
 * list of reports, and the help of every indicator. Words in three languages and the program come with the page.
 *
 * Errors  Unreachable or a refusal; the browser keeps nothing.
 */
export async function prepareOffline(
  client: QueryClient,
  person: string,
  report: Pick<Report, 'id'> & { readonly institution: { readonly code: string } },
): Promise<Prepared> {
  const isLasting = await navigator.storage.persist().catch(() => false);
  const { id, institution } = report;
  const at = Date.now();
  const [mine, whole] = await Promise.all([
    read(MyReportsDocument, { institution: institution.code }),
    read(ReportDocument, { id }),
    keepHelp(person, id),
  ]);
  await keepAnswer(person, keyOf(MyReportsDocument, { institution: institution.code }), mine, at);
  await keepAnswer(person, keyOf(ReportDocument, { id }), whole, at);
  client.setQueryData(keyOf(ReportDocument, { id }), whole);
  await programKept();
  const bytes = (await keptAnswers(person)).reduce((sum, kept) => sum + kept.bytes, 0);
  return { bytes, at, isLasting };
}

/** The same, quietly, for what is not there yet: a first visit is enough to go on without a connection. */
export async function prepareQuietly(person: string, report: Report): Promise<void> {
  const line = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (line?.saveData) return;
  const institution = report.institution.code;
  const list = keyOf(MyReportsDocument, { institution });
  if (!(await keptAnswer(person, list)))
    await keepAnswer(person, list, await read(MyReportsDocument, { institution }), Date.now());
  const first = report.cells[0]?.version.indicator ?? '';
  if (!(await keptAnswer(person, keyOf(HelpDocument, { code: first })))) await keepHelp(person, report.id);
  await programKept();
}

/**
 * Once the program lies on this device and answers for this page, also on a first visit, where the page asks for it a
 * moment later. At once where the browser has no service workers.
 */
async function programKept(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  if (!active || active.state === 'activated') return;
  await new Promise<void>((resolve) => {
    active.addEventListener('statechange', () => {
      if (active.state === 'activated' || active.state === 'redundant') resolve();
    });
  });
}

/** The help of every indicator of a report, each where the form looks for it. */
async function keepHelp(person: string, id: string): Promise<void> {
  const { submission } = await read(ReportHelpDocument, { id });
  const versions = new Map(submission.cells.map(({ version }) => [version.indicator, version]));
  await Promise.all(
    [...versions].map(([code, version]) =>
      keepAnswer(person, keyOf(HelpDocument, { code }), { indicator: { versions: [version] } }, Date.now()),
    ),
  );
}
