import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Finding, Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { ChangesDocument, type Movement, type RecordChanges } from './changes.query.js';
import { Link } from '../../ui/link.js';

/** What the record of an initiative holds differently at two times, with the largest movements and the receipt. */
export function Changes({ initiative, from, to }: { initiative: string; from: string; to: string | null }) {
  const question = useRead(ChangesDocument, { initiative, from, to }, { keepPrevious: true });
  return <Answer of={question}>{({ changes }) => <Found changes={changes} from={from} />}</Answer>;
}

function Found({ changes, from }: { changes: RecordChanges; from: string }) {
  const { t, format } = useText();
  const { values, largestMovements, definitions, membership, targets, receipt } = changes;
  const note = t('changes.between', { from: format.moment(from), to: format.moment(receipt.asOf) });
  const nothing = <p className="text-ink-2">{t('changes.nothing')}</p>;
  return (
    <>
      <Finding note={note}>{t('changes.finding', { ...values })}</Finding>
      {receipt.demonstration && (
        <p className="mt-3">
          <Illustrative />
        </p>
      )}
      <Section title={t('changes.movements')} id="movements" aside={t('changes.movements.how')}>
        {largestMovements.length > 0 ? <Movements rows={largestMovements} /> : nothing}
      </Section>
      <Section title={t('changes.members')} id="members">
        {membership.joined.length + membership.left.length === 0 && nothing}
        <Institutions label={t('changes.joined', { n: membership.joined.length })} list={membership.joined} />
        <Institutions label={t('changes.left', { n: membership.left.length })} list={membership.left} />
      </Section>
      <Section title={t('changes.definitions')} id="definitions">
        {definitions.length === 0 && nothing}
        <ul className="max-w-line space-y-2">
          {definitions.map(({ indicator, number, name, changeNote }) => (
            <li key={`${indicator} ${number}`}>
              <SaidText text={name} />{' '}
              <span className="text-ink-2">
                {indicator} · {t('changes.version', { n: number })}
              </span>
              {changeNote && (
                <span className="block text-sm text-ink-2">
                  <SaidText text={changeNote} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('changes.targets')} id="targets">
        <p>{t('changes.targets.words', { ...targets })}</p>
      </Section>
      <Receipt receipt={receipt} />
    </>
  );
}

function Movements({ rows }: { rows: readonly Movement[] }) {
  const { t, format } = useText();
  const { hrefTo } = useSelection();
  const { written, partOf } = useValueWords();
  return (
    <Table caption={t('changes.movements')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('changes.institution')}</ColumnHead>
          <ColumnHead>{t('changes.indicator')}</ColumnHead>
          <ColumnHead>{t('changes.period')}</ColumnHead>
          <ColumnHead numeric>{t('changes.was')}</ColumnHead>
          <ColumnHead numeric>{t('changes.now')}</ColumnHead>
          <ColumnHead numeric>{t('changes.relative')}</ColumnHead>
          <ColumnHead>{t('changes.why')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ institution, indicator, periodLabel, slice, was, now, currency, relative, reason }) => (
          <tr key={`${institution.code} ${indicator.code} ${periodLabel} ${slice}`}>
            <RowHead>
              <Link to={hrefTo(`/institutions/${institution.code}`)} className="link">
                {institution.name}
              </Link>
            </RowHead>
            <Cell className="min-w-48">
              <SaidText text={indicator.current.name} />
              {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
              <span className="block text-xs text-ink-2">{indicator.code}</span>
            </Cell>
            <Cell className="tabular">{periodLabel}</Cell>
            <Cell numeric className="text-ink-2">
              {written({ value: was, currency }, indicator.current)}
            </Cell>
            <Cell numeric className="font-medium">
              {written({ value: now, currency }, indicator.current)}
            </Cell>
            <Cell numeric>{format.percent(relative, 0)}</Cell>
            <Cell className="min-w-48">{reason}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Institutions({ label, list }: { label: string; list: readonly { code: string; name: string }[] }) {
  const { hrefTo } = useSelection();
  if (list.length === 0) return null;
  return (
    <div className="mb-4 max-w-line">
      <h3 className="text-sm font-medium">{label}</h3>
      <ul className="mt-1 space-y-1">
        {list.map(({ code, name }) => (
          <li key={code}>
            <Link to={hrefTo(`/institutions/${code}`)} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the page rests on, and how anybody can see for themselves that it still says the same. */
function Receipt({ receipt }: { receipt: RecordChanges['receipt'] }) {
  const { t, format } = useText();
  return (
    <Section title={t('changes.receipt')} id="receipt">
      <dl className="grid max-w-line grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <dt className="text-ink-2">{t('changes.receipt.as-of')}</dt>
        <dd className="tabular">{receipt.asOf}</dd>
        <dt className="text-ink-2">{t('changes.receipt.recorded')}</dt>
        <dd>{format.moment(receipt.recordedUpTo)}</dd>
        <dt className="text-ink-2">{t('changes.receipt.state')}</dt>
        <dd className="tabular">{receipt.dataVersion}</dd>
        {receipt.backdatedImports.length > 0 && (
          <>
            <dt className="text-ink-2">{t('changes.receipt.imports')}</dt>
            <dd>{receipt.backdatedImports.join(', ')}</dd>
          </>
        )}
        <dt className="text-ink-2">{t('changes.receipt.hash')}</dt>
        <dd className="font-mono text-xs break-all">{receipt.contentHash}</dd>
      </dl>
      <p className="mt-3 max-w-line text-sm text-ink-2">{t('changes.receipt.verify')}</p>
      <p className="mt-3">
        <CopyButton text={`${receipt.asOf} ${receipt.contentHash}`}>{t('changes.receipt.copy')}</CopyButton>
      </p>
    </Section>
  );
}
