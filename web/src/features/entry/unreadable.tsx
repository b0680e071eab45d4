import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { useForm } from './form-context.js';
import type { Draft } from './outbox.js';
import { contentIn, questionOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { contentWith, groupedNumber } from './typed-value.js';
import type { Unread } from './use-typed-field.js';

/** What was typed is no value by itself: which of two was meant, or why it cannot be kept. */
export function Unreadable({
  cell,
  draft,
  unread,
  currency,
}: {
  cell: ReportCell;
  draft: Draft | undefined;
  unread: Unread;
  currency: string;
}) {
  const { t, language } = useText();
  const { change, flush } = useForm();
  const ruleWords = useRuleWords();
  if (unread.kind === 'invalid')
    return (
      <div role="alert" className="text-sm text-error">
        {unread.issues.map((issue) => (
          <p key={issue.rule}>
            {ruleWords({ rule: issue.rule, params: issue.params as Record<string, unknown> })}
          </p>
        ))}
        <p>{t('entry.unread.kept')}</p>
      </div>
    );
  const question = questionOf(cell, currency);
  const possible = unread.readings.filter(({ isAllowed }) => isAllowed);
  return (
    <div role="alert" className="text-sm">
      <p className="text-attention">{t('entry.ambiguous.question', { typed: draft?.typed ?? '' })}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        {possible.map(({ value, separatorAs }) => (
          <Button
            key={separatorAs}
            onClick={() => {
              change(cell, contentWith(contentIn(cell, draft), question, value, currency));
              flush();
            }}
          >
            <span className="tabular">{groupedNumber(value, language)}</span>
            <span className="font-normal text-ink-2">{t(`entry.ambiguous.${separatorAs}`)}</span>
          </Button>
        ))}
      </div>
      {possible.length < 2 && <p className="mt-1 text-ink-2">{t('entry.ambiguous.whole')}</p>}
    </div>
  );
}
