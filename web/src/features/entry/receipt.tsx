import { useText } from '../../i18n/use-text.js';
import { Button, ButtonLink, buttonShape } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Notice } from '../../ui/notice.js';
import type { Report } from './report.query.js';
import { Link } from '../../ui/link.js';

/**
 * Before sending: the other way to fill it in. After sending: when, by whom, the hash of exactly what was sent, what
 * happens next; after a return: what to do.
 */
export function Receipt({ report }: { report: Report }) {
  const { t, say, format } = useText();
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
  const about = `${report.institution.name} · ${say(report.round.initiative.name).words} · ${report.periodLabel}`;
  const declared = events.findLast(({ transition }) => transition === 'submit')?.declaredBy;
  return (
    <div className="mt-6">
      <Notice
        tone="done"
        title={moment && t(`entry.receipt.${state}`, { moment: format.moment(moment) })}
        actions={
          <span className="flex flex-wrap gap-2 print:hidden">
            <CopyButton text={receiptHash}>{t('entry.receipt.copy')}</CopyButton>
            <a
              className={buttonShape('plain')}
              href={mailWith(about, [
                about,
                moment && t(`entry.receipt.${state}`, { moment: format.moment(moment) }),
                declared ? t('entry.receipt.declared', { name: declared }) : '',
                `${t('entry.receipt.hash')} ${receiptHash}`,
                `${location.origin}/reports/${report.id}`,
              ])}
            >
              {t('entry.receipt.mail')}
            </a>
            <Button onClick={() => window.print()}>{t('entry.receipt.print')}</Button>
            <ButtonLink to={`/reports/${report.id}/excel`}>{t('entry.receipt.excel')}</ButtonLink>
          </span>
        }
      >
        <p>{about}</p>
        {declared && <p>{t('entry.receipt.declared', { name: declared })}</p>}
        <p className="mt-2">{t(`entry.receipt.${state}.next`)}</p>
        {state === 'submitted' && report.round.closes && (
          <p>{t('entry.receipt.until', { date: format.date(report.round.closes) })}</p>
        )}
        <p className="mt-2">
          {t('entry.receipt.hash')} <code className="font-mono text-xs break-all">{receiptHash}</code>
        </p>
      </Notice>
    </div>
  );
}

/** A message in the person's own mail program: it goes out when their line allows. */
function mailWith(subject: string, lines: readonly string[]): string {
  const body = lines.filter(Boolean).join('\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
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
