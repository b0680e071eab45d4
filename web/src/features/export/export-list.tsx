import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button, buttonShape } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { fileSize } from '../../ui/file-size.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { ExportsDocument, type OrderedExport, RemoveExportDocument } from './export.query.js';

const LOOK_AGAIN_MILLISECONDS = 1000;

/** What the reader ordered: how far each is, its files with hashes, and until when they are kept. */
export function ExportList() {
  const { t } = useText();
  const question = useRead(ExportsDocument);
  const isOnItsWay =
    question.data?.exports.some(({ state }) => state === 'waiting' || state === 'running') ?? false;
  const { refetch } = question;
  useEffect(() => {
    if (!isOnItsWay) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isOnItsWay, refetch]);
  return (
    <Answer of={question}>
      {({ exports }) =>
        exports.length === 0 ? (
          <Empty>{t('export.none')}</Empty>
        ) : (
          <ol className="border-b border-rule">
            {exports.map((one) => (
              <li key={one.id} className="border-t border-rule py-5">
                <Ordered order={one} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

function Ordered({ order }: { order: OrderedExport }) {
  const { t, format } = useText();
  const { files, state, rows, rowsWritten } = order;
  const archive = files.at(-1);
  const filters = [order.indicator, order.institution, order.fromYear, order.toYear].filter(
    (one) => one !== null,
  );
  return (
    <div className="max-w-line">
      <h3 className="font-serif text-base">
        {t(`export.dataset.${order.dataset}`)} · {order.initiative} · {t(`export.format.${order.format}`)}
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-2 tabular">
        <span>{t('export.rests-on', { moment: format.moment(order.asOf) })}</span>
        {filters.length > 0 && <span>{filters.join(' · ')}</span>}
        {order.demonstration && <Illustrative />}
      </p>
      {(state === 'waiting' || state === 'running') && (
        <div className="mt-3">
          <progress
            className="w-full"
            max={Math.max(rows, 1)}
            value={rowsWritten}
            aria-label={t('export.progress')}
          />
          <p role="status" className="mt-1 text-sm tabular">
            {state === 'waiting' ? t('export.waiting') : t('export.running', { written: rowsWritten, rows })}
          </p>
        </div>
      )}
      {state === 'failed' && (
        <p className="mt-2 text-sm text-error">{t('export.failed', { why: order.problem ?? '' })}</p>
      )}
      {archive && (
        <>
          <p className="mt-2 tabular">{t('export.ready', { rows })}</p>
          <p className="mt-3 flex flex-wrap items-center gap-4">
            <a href={archive.path} className={buttonShape('plain')} download>
              {t('export.download', { size: fileSize(format, archive.size) })}
            </a>
            <Remove id={order.id} />
          </p>
          <p className="mt-2 text-sm text-ink-2">
            {t('export.kept', { day: format.date(order.expiresAt, 'long') })}
          </p>
          <ul className="mt-3 space-y-2 text-sm">
            {files.map(({ name, path, size, sha256 }) => (
              <li key={name}>
                <a href={path} className="link" download>
                  {name}
                </a>{' '}
                <span className="text-ink-2 tabular">{fileSize(format, size)}</span>
                <span className="block font-mono text-xs break-all text-ink-2">SHA-256 {sha256}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Remove({ id }: { id: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useWrite(RemoveExportDocument);
  const remove = () =>
    mutateAsync({ operationId: newOperationId(), id }).then(
      () => client.invalidateQueries({ queryKey: keyOf(ExportsDocument) }),
      () => undefined,
    );
  return (
    <>
      <Button busy={isPending} onClick={() => void remove()}>
        {t('export.remove')}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
