import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { Outbox } from './outbox.js';
import { type PastedCell, pastedLines, pastePreview } from './paste-column.js';
import { isLocked } from './report-cells.js';
import type { Report } from './report.query.js';

/** What a pasted column would fill, before it does; lines that are no clear value are asked about in their cells. */
export function PasteDialog({
  report,
  drafts,
  pasted,
  onClose,
  onFill,
}: {
  report: Report;
  drafts: Outbox;
  pasted: { path: string; text: string };
  onClose: () => void;
  onFill: (cells: readonly PastedCell[]) => void;
}) {
  const { t, say, language } = useText();
  const { written } = useValueWords();
  const lines = useMemo(() => pastedLines(pasted.text), [pasted.text]);
  const open = report.cells.filter((cell) => !isLocked(report, cell));
  const rows = pastePreview(open, pasted.path, lines, drafts, language, report.currency);
  const beyond = lines.filter((line) => line !== '').length - rows.length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('entry.paste.title', { n: rows.length })}
      actions={
        <Button weight="primary" onClick={() => onFill(rows)}>
          {t('entry.paste.fill', { n: rows.length })}
        </Button>
      }
    >
      <p className="mb-3">{t('entry.paste.words')}</p>
      <div className="max-h-[50vh] overflow-y-auto">
        <Table caption={t('entry.paste.title', { n: rows.length })} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t('entry.column.indicator')}</ColumnHead>
              <ColumnHead numeric>{t('entry.paste.before')}</ColumnHead>
              <ColumnHead numeric>{t('entry.paste.after')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cell, path, raw, before, content, outcome }) => (
              <tr key={path}>
                <RowHead>{say(cell.version.name).words}</RowHead>
                <Cell numeric>{written(before, cell.version) || '–'}</Cell>
                <Cell numeric>
                  {content ? (
                    written(content, cell.version)
                  ) : (
                    <span className="text-attention">
                      {raw} · {t(outcome === 'ambiguous' ? 'entry.paste.ambiguous' : 'entry.paste.unread')}
                    </span>
                  )}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {beyond > 0 && <p className="mt-3 text-attention">{t('entry.paste.beyond', { n: beyond })}</p>}
    </Dialog>
  );
}
