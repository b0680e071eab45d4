import { EXPLANATION_LABELS } from '@kipimo/shared';
import { graphql } from '../../graphql/generated/index.js';
import type { CellTrailQuery } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Answer } from '../../ui/answer.js';
import type { ReportCell } from './report.query.js';

const TrailDocument = graphql(/* GraphQL */ `
  query CellTrail($submission: ID!, $indicator: String!, $slice: String!) {
    cellTrail(submission: $submission, indicator: $indicator, slice: $slice) {
      at
      by
      outcome
      was {
        ...TrailContent
      }
      sent {
        ...TrailContent
      }
    }
  }

  fragment TrailContent on CellContent {
    value
    text
    absence
    currency
    note
    explanation
  }
`);

type Change = CellTrailQuery['cellTrail'][number];

/** Who changed this cell, when, and from what to what; newest first. */
export function Trail({ report, cell }: { report: string; cell: ReportCell }) {
  const { t, format } = useText();
  const variables = { submission: report, indicator: cell.version.indicator, slice: cell.slice };
  return (
    <Answer of={useRead(TrailDocument, variables, { fresh: true })}>
      {({ cellTrail }) =>
        cellTrail.length === 0 ? (
          <p className="text-ink-2">{t('entry.trail.none')}</p>
        ) : (
          <ol className="space-y-2">
            {cellTrail.map((change) => (
              <li key={change.at}>
                <span className="text-ink-2">
                  {t('entry.trail.by', { name: change.by ?? '–', moment: format.moment(change.at) })}
                </span>
                <br />
                <ChangeWords change={change} cell={cell} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

function ChangeWords({ change: { was, sent, outcome }, cell }: { change: Change; cell: ReportCell }) {
  const { t, say } = useText();
  const { written } = useValueWords();
  const said = (content: Change['was']) => (content && written(content, cell.version)) || '–';
  const moved = said(was) !== said(sent);
  return (
    <>
      {moved && (
        <span className="tabular">{t('entry.trail.moved', { before: said(was), after: said(sent) })}</span>
      )}
      {sent?.explanation && sent.explanation !== was?.explanation && (
        <span className="block">{say(EXPLANATION_LABELS[sent.explanation]).words}</span>
      )}
      {sent?.note && sent.note !== was?.note && (
        <span className="block text-ink-2">{t('entry.note.said', { note: sent.note })}</span>
      )}
      {outcome === 'conflict' && <span className="block text-attention">{t('entry.trail.conflict')}</span>}
    </>
  );
}
