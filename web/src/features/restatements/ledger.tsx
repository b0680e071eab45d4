import { RESTATEMENT_REASON_LABELS } from '@kipimo/shared';
import { useState } from 'react';
import { read } from '../../graphql/client.js';
import type { RestatementsQuery } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { ledgerCsv } from './ledger.csv.js';
import { type Restatement, RestatementsDocument } from './restatements.query.js';
import { Link } from '../../ui/link.js';

interface Asked {
  initiative: string;
  institution: string | null;
  asOf: string | null;
}

/** The ledger of restatements of an initiative, or of one institution in it. */
export function Ledger(asked: Asked) {
  const { t, format } = useText();
  const { hrefWith } = useSelection();
  const [pages, setPages] = useState<Restatement[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const question = useRead(RestatementsDocument, { ...asked, after: cursor }, { keepPrevious: true });
  return (
    <Answer of={question}>
      {({ restatements: { nodes, totalCount, pageInfo, receipt } }) => {
        if (totalCount === 0)
          return (
            <Empty
              action={
                asked.institution && (
                  <ButtonLink to={hrefWith({ institutions: undefined })}>
                    {t('restatements.every')}
                  </ButtonLink>
                )
              }
            >
              {t('restatements.none')}
            </Empty>
          );
        const rows = [...pages, ...nodes];
        return (
          <>
            <Finding note={t('restatements.as-of', { moment: format.moment(receipt.asOf) })}>
              {t('restatements.finding', { n: totalCount })}
            </Finding>
            <p className="mb-3 flex flex-wrap items-center gap-4">
              <Download {...asked} />
              {receipt.demonstration && <Illustrative />}
            </p>
            <Rows rows={rows} />
            {pageInfo.hasNextPage && (
              <p className="mt-4">
                <Button
                  busy={question.isFetching}
                  onClick={() => {
                    setPages(rows);
                    setCursor(pageInfo.endCursor);
                  }}
                >
                  {t('restatements.more', { shown: rows.length, all: totalCount })}
                </Button>
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Rows({ rows }: { rows: readonly Restatement[] }) {
  const { t, say, format } = useText();
  const { hrefTo } = useSelection();
  const { written, partOf } = useValueWords();
  return (
    <Table caption={t('restatements.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('restatements.institution')}</ColumnHead>
          <ColumnHead>{t('restatements.indicator')}</ColumnHead>
          <ColumnHead>{t('restatements.period')}</ColumnHead>
          <ColumnHead numeric>{t('restatements.was')}</ColumnHead>
          <ColumnHead numeric>{t('restatements.now')}</ColumnHead>
          <ColumnHead>{t('restatements.when')}</ColumnHead>
          <ColumnHead>{t('restatements.why')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ({ id, institution, was, now, slice, rater, periodLabel, restatedAt, reasonCode, reason }) => (
            <tr key={id}>
              <RowHead>
                <Link to={hrefTo(`/institutions/${institution.code}`)} className="link">
                  {institution.name}
                </Link>
              </RowHead>
              <Cell className="min-w-48">
                <SaidText text={was.version.name} />
                {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
                <span className="block text-xs text-ink-2">
                  {was.version.indicator} · {t('restatements.definition', { n: was.version.number })}
                  {rater === 'verified' && ` · ${t('restatements.verified')}`}
                </span>
              </Cell>
              <Cell className="tabular">{periodLabel}</Cell>
              <Cell numeric className="text-ink-2">
                <Value words={written(was, was.version)} isText={was.text !== null} />
              </Cell>
              <Cell numeric className="font-medium">
                <Value
                  words={now ? written(now, was.version) : t('restatements.withdrawn')}
                  isText={now?.text != null}
                />
              </Cell>
              <Cell className="whitespace-nowrap">{format.date(restatedAt, 'medium')}</Cell>
              <Cell className="min-w-48">
                {reasonCode && say({ ...RESTATEMENT_REASON_LABELS[reasonCode], drafted: [] }).words}
                {reason && <span className="block text-ink-2">{reason}</span>}
              </Cell>
            </tr>
          ),
        )}
      </tbody>
    </Table>
  );
}

/** A narrative is wrapped and scrolls, so that it does not push the other columns away. */
function Value({ words, isText }: { words: string; isText: boolean }) {
  if (!isText) return words || '–';
  return (
    <span tabIndex={0} className="block max-h-24 w-56 overflow-y-auto text-left whitespace-pre-wrap">
      {words}
    </span>
  );
}

/** Every page of the ledger as one file. */
function Download(asked: Asked) {
  const { t } = useText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const download = async () => {
    setBusy(true);
    setError(null);
    try {
      const rows: Restatement[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const { restatements }: RestatementsQuery = await read(RestatementsDocument, { ...asked, after });
        rows.push(...restatements.nodes);
        after = restatements.pageInfo.endCursor;
        more = restatements.pageInfo.hasNextPage;
      }
      const address = URL.createObjectURL(
        new Blob(['\uFEFF', ledgerCsv(rows)], { type: 'text/csv;charset=utf-8' }),
      );
      const link = document.createElement('a');
      link.href = address;
      link.download = `restatements-${(asked.institution ?? asked.initiative).toLowerCase()}.csv`;
      link.click();
      URL.revokeObjectURL(address);
    } catch (refused) {
      setError(refused as Error);
    }
    setBusy(false);
  };
  return (
    <>
      <Button busy={isBusy} onClick={() => void download()}>
        {t('restatements.csv')}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
