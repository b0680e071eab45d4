import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Notice } from '../../ui/notice.js';
import type { Report } from './report.query.js';

/** Before sending: the other way to fill it in. After sending: when, the hash of exactly what was sent, and what happens next; after a return: what to do. */
export function Receipt({ report }: { report: Report }) {
  const { t, format } = useText();
  const { state, submittedAt, acceptedAt, receiptHash, events } = report;
  if (state === 'returned') {
    const last = events.findLast(({ toState }) => toState === 'returned');
    return (
      <div className="mt-6">
        <Notice tone="attention" title={t('entry.returned.title')}>
          {last?.note && <p>{last.note}</p>}
          <p>{t('entry.returned.words')}</p>
        </Notice>
        <InExcel report={report} />
      </div>
    );
  }
  if (state === 'draft' || !receiptHash) return <InExcel report={report} />;
  const moment = (state === 'accepted' ? acceptedAt : submittedAt) ?? '';
  return (
    <div className="mt-6">
      <Notice
        tone="done"
        title={moment && t(`entry.receipt.${state}`, { moment: format.moment(moment) })}
        actions={<CopyButton text={receiptHash}>{t('entry.receipt.copy')}</CopyButton>}
      >
        <p>{t(`entry.receipt.${state}.next`)}</p>
        <p className="mt-2">
          {t('entry.receipt.hash')} <code className="font-mono text-xs break-all">{receiptHash}</code>
        </p>
      </Notice>
    </div>
  );
}

function InExcel({ report }: { report: Report }) {
  const { t } = useText();
  if (!report.editable) return null;
  return (
    <p className="mt-3 text-sm">
      <Link to={`/reports/${report.id}/excel`} className="link">
        {t('entry.excel')}
      </Link>
    </p>
  );
}
