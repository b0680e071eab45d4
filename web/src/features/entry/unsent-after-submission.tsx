import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { Outbox } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { Report } from './report.query.js';

/** Changes on this device that came too late: shown until the person drops them, never dropped for them. */
export function UnsentAfterSubmission({
  report,
  drafts,
  onDiscard,
}: {
  report: Report;
  drafts: Outbox;
  onDiscard: (path: string) => void;
}) {
  const { t, say } = useText();
  const { written } = useValueWords();
  const late = report.cells.filter((cell) => drafts.has(pathOf(cell)));
  return (
    <div className="mt-6">
      <Notice
        tone="attention"
        title={t('entry.late.title', { n: late.length })}
        actions={
          <Button weight="danger" onClick={() => late.forEach((cell) => onDiscard(pathOf(cell)))}>
            {t('entry.late.discard')}
          </Button>
        }
      >
        <p>{t('entry.late.words')}</p>
        <ul className="mt-2 list-disc pl-5">
          {late.map((cell) => {
            const draft = drafts.get(pathOf(cell));
            return (
              <li key={pathOf(cell)}>
                {say(cell.version.name).words}:{' '}
                <span className="tabular">
                  {draft?.typed ?? (draft ? written(draft.content, cell.version) : '')}
                </span>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
