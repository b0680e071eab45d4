import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { useValueWords } from '../../reporting/value-words.js';
import { useForm } from './form-context.js';
import { contentOf, type Draft, type StandingEntry } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** Two people wrote in one cell: both values, with who and when, and the choice. Nothing is sent until it is made. */
export function ConflictChoice({
  cell,
  draft,
  theirs,
}: {
  cell: ReportCell;
  draft: Draft;
  theirs: StandingEntry;
}) {
  const { t, format } = useText();
  const { written } = useValueWords();
  const { decide, showMore } = useForm();
  const path = pathOf(cell);
  const said = (content: Draft['content']) => written(content, cell.version) || t('entry.state.empty');
  return (
    <div role="alert" className="border-l-2 border-error pl-3 text-sm">
      <p className="font-medium">{t('entry.conflict.title')}</p>
      <dl className="mt-1 space-y-1">
        {draft.base !== undefined && (
          <div>
            <dt className="text-ink-2">{t('entry.conflict.earlier')}</dt>
            <dd className="tabular">{draft.base ? said(draft.base) : t('entry.state.empty')}</dd>
          </div>
        )}
        <div>
          <dt className="text-ink-2">
            {t('entry.conflict.theirs', {
              name: theirs.changedBy ?? t('entry.conflict.somebody'),
              moment: format.moment(theirs.changedAt),
            })}
          </dt>
          <dd className="text-base tabular">{said(theirs)}</dd>
          {theirs.note && <dd className="text-ink-2">{theirs.note}</dd>}
        </div>
        <div>
          <dt className="text-ink-2">{t('entry.conflict.mine')}</dt>
          <dd className="text-base tabular">{said(draft.content)}</dd>
          {draft.content.note && <dd className="text-ink-2">{draft.content.note}</dd>}
        </div>
      </dl>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => decide(path, draft.content)}>{t('entry.conflict.keep-mine')}</Button>
        <Button onClick={() => decide(path, contentOf(theirs))}>{t('entry.conflict.take-theirs')}</Button>
        <Button onClick={() => showMore(path)}>{t('entry.conflict.discuss')}</Button>
      </div>
    </div>
  );
}
