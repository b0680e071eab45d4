import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';

/** Two reviewers, one report: who was first is shown below in the history; the marks of this one are kept. */
export function DecisionRefused({ error }: { error: Error }) {
  const { t } = useText();
  const ruleWords = useRuleWords();
  if (error instanceof Refusal && (error.code === 'CONFLICT' || error.code === 'WRONG_STATE'))
    return (
      <Notice tone="attention" title={t('review.conflict.title')}>
        {t('review.conflict.words')}
      </Notice>
    );
  const [issue] = error instanceof Refusal ? error.issues : [];
  return issue ? (
    <Notice tone="error" title={t('review.refused')}>
      {ruleWords(issue)}
    </Notice>
  ) : (
    <Failure error={error} />
  );
}
