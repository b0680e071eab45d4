import { useText } from '../../i18n/use-text.js';
import { type SaidRule, useRuleWords } from '../../reporting/rule-words.js';

interface FoundRule extends SaidRule {
  readonly severity: string;
}

/** Rules whose finding has usual causes that a person can check at once. */
const withCauses = ['large_change', 'running_total_fell', 'part_above_whole', 'parts_over_total'] as const;

/** What the rules say of a cell, in words, with the usual causes of what they found. */
export function CellIssues({
  id,
  issues,
  isWrong,
}: {
  id: string;
  issues: readonly FoundRule[];
  isWrong: boolean;
}) {
  const { t } = useText();
  const ruleWords = useRuleWords();
  return (
    <ul id={id} className={`text-sm ${isWrong ? 'text-error' : 'text-attention'}`}>
      {issues.map((issue) => {
        const cause = withCauses.find((rule) => rule === issue.rule);
        return (
          <li key={`${issue.rule}${issue.severity}`}>
            {ruleWords(issue)}
            {cause && <span className="block text-ink-2">{t(`entry.causes.${cause}`)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
