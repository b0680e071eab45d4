import { Navigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { nextCell, pathOf } from './report-cells.js';

const ContinueDocument = graphql(/* GraphQL */ `
  query ContinueReport($round: String!, $institution: String!) {
    submissions(round: $round, institution: $institution, first: 1) {
      nodes {
        id
        cells {
          slice
          required
          version {
            indicator
            valueType
          }
          entry {
            value
            text
            absence
          }
          mark {
            kind
          }
        }
      }
    }
  }
`);

/** Goes to the cell to go on with: the first that came back, else the first that is empty. */
export function ContinueReport({ round, institution }: { round: string; institution: string }) {
  const { t } = useText();
  const question = useRead(ContinueDocument, { round, institution }, { fresh: true });
  return (
    <Answer of={question}>
      {({ submissions: { nodes } }) => {
        const [report] = nodes;
        if (!report) {
          return (
            <Empty action={<ButtonLink to="/my-reports">{t('continue.my-reports')}</ButtonLink>}>
              {t('continue.not-started', { round })}
            </Empty>
          );
        }
        const cell = nextCell(report.cells);
        const place = cell ? `#cell-${encodeURIComponent(pathOf(cell))}` : '';
        return <Navigate replace to={`/reports/${report.id}${place}`} />;
      }}
    </Answer>
  );
}
