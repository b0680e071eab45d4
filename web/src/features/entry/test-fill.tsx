// Long because of two documents, which ask for exactly what the real form asks for.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import type { ReportHistoryQuery, ReportQuery, TestFillQuery } from '../../graphql/generated/graphql.js';
import { write } from '../../graphql/client.js';
import { keyOf, useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { DraftStore } from './draft-store.js';
import { HistoryDocument } from './history.query.js';
import type { compact, QueuedOperation } from './outbox.js';
import type { OpenReport, Person } from './report-form.js';
import type { ReportDocument, SaveAnswer } from './report.query.js';
import { pathOfOperation, withLatest } from './test-fill-operations.js';

const TestFillDocument = graphql(/* GraphQL */ `
  query TestFill($input: TestFillInput!) {
    testFill(input: $input) {
      submission {
        id
        state
        version
        periodLabel
        periodStarts
        periodEnds
        dueOn
        submittedAt
        acceptedAt
        receiptHash
        availableTransitions
        editable
        reopened
        currency
        answered
        expected
        institution {
          code
          name
          acronym
        }
        round {
          code
          programmeYear
          closes
          demonstration
          initiative {
            code
            name {
              en
              fr
              es
            }
            domains {
              code
              name {
                en
                fr
                es
              }
              indicators {
                code
              }
            }
          }
        }
        issues {
          path
          rule
          severity
          params {
            name
            value
          }
        }
        events {
          transition
          toState
          happenedAt
          by
          note
          declaredBy
        }
        cells {
          slice
          required
          definitionChanged
          version {
            indicator
            number
            name {
              en
              fr
              es
            }
            definition {
              en
              fr
              es
            }
            changeNote {
              en
              fr
              es
            }
            valueType
            basis
            unit
            decimals
            minimum
            maximum
            numerator
            denominator
            multiplier
            disaggregations
          }
          entry {
            value
            text
            absence
            currency
            note
            explanation
            version
            changedAt
            changedBy
          }
          previous {
            year
            value
            text
            absence
            currency
          }
          mark {
            kind
            reason
            markedAt
            markedBy
          }
          derived {
            value
            absence
          }
        }
      }
      history {
        indicator
        slice
        values {
          year
          value
          absence
          currency
          comparable
        }
      }
    }
  }
`);

const TestFillAnswerDocument = graphql(/* GraphQL */ `
  query TestFillAnswer($input: TestFillInput!) {
    testFill(input: $input) {
      answer {
        submissionVersion
        answered
        expected
        results {
          operationId
          indicator
          slice
          outcome
          entry {
            value
            text
            absence
            currency
            note
            explanation
            version
            changedAt
            changedBy
          }
          issues {
            path
            rule
            severity
            params {
              name
              value
            }
          }
        }
        derived {
          indicator
          value
          absence
        }
        issues {
          path
          rule
          severity
          params {
            name
            value
          }
        }
      }
    }
  }
`);

/** The real form, handed in by the page: it comes in the file that the reports have it in, and in no second one. */
export interface FormParts {
  readonly OpenReport: typeof OpenReport;
  readonly ReportDocument: typeof ReportDocument;
  readonly compact: typeof compact;
}

interface Tested {
  parts: FormParts;
  round: string;
  institution: string;
  person: Person;
}

/** The form of a round before it opens, as an institution will see it. What is typed stays in this page and is nowhere stored. */
export function TestFill({ round, institution, person, parts }: Tested) {
  const input = { round, institution };
  const question = useRead(TestFillDocument, { input }, { fresh: true });
  const [attempt, setAttempt] = useState(0);
  return (
    <Answer of={question}>
      {({ testFill }) => (
        <Filling
          key={attempt}
          start={testFill}
          {...{ round, institution, person, parts }}
          onAgain={() => setAttempt((before) => before + 1)}
        />
      )}
    </Answer>
  );
}

/** Drafts of a test lie on no device and in no store: they end with the page. */
const nowhere: DraftStore = { found: new Map(), keep: () => Promise.resolve(true) };

function Filling({
  start,
  round,
  institution,
  person,
  parts: { OpenReport: Form, ReportDocument: document, compact: sized },
  onAgain,
}: Tested & { start: TestFillQuery['testFill']; onAgain: () => void }) {
  const { t } = useText();
  const client = useQueryClient();
  const { submission, history } = start;
  const { id } = submission;
  // The form and its parts ask for a report and its history by id: here both are answered from the test.
  const [store] = useState((): DraftStore => {
    client.setQueryData<ReportQuery>(keyOf(document, { id }), { submission });
    client.setQueryData<ReportHistoryQuery>(keyOf(HistoryDocument, { submission: id }), {
      reportHistory: history,
    });
    let tried: readonly QueuedOperation[] = [];
    return {
      ...nowhere,
      send: async (operations): Promise<SaveAnswer> => {
        const all = withLatest(tried, operations);
        const { answer } = (
          await write(TestFillAnswerDocument, {
            input: { round, institution, operations: all.map(sized) },
          })
        ).testFill;
        tried = all;
        const sent = new Set(operations.map(pathOfOperation));
        return { ...answer, results: answer.results.filter((one) => sent.has(pathOfOperation(one))) };
      },
    };
  });
  const { data } = useQuery<ReportQuery>({
    queryKey: keyOf(document, { id }),
    queryFn: () => ({ submission }),
    staleTime: Infinity,
    gcTime: Infinity,
    initialData: { submission },
  });
  return (
    <>
      <div className="mt-6">
        <Notice
          tone="attention"
          title={t('entry.test.title')}
          actions={<Button onClick={onAgain}>{t('entry.test.again')}</Button>}
        >
          {t('entry.test.words', { round })}
        </Notice>
      </div>
      <Form report={data.submission} store={store} person={person} />
    </>
  );
}
