import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { Notice } from '../../ui/notice.js';
import { openChecks } from './checks.js';
import type { FoundIssue } from './outbox.js';
import { fieldId, pathOf } from './report-cells.js';
import type { Report } from './report.query.js';

const nothing = new Map<string, never>();

/** Every value that breaks a rule, at the top of the form, each a link to its cell; nothing while there is none. */
export function Summary({
  report,
  issues,
  onGoTo,
}: {
  report: Report;
  issues: readonly FoundIssue[];
  onGoTo: (path: string) => void;
}) {
  const { t, say } = useText();
  const ruleWords = useRuleWords();
  const { wrong } = openChecks(issues, nothing);
  if (wrong.length === 0) return null;
  const names = new Map(report.cells.map((cell) => [pathOf(cell), say(cell.version.name).words]));
  return (
    <div className="mt-6">
      <Notice tone="attention" title={t('entry.summary', { n: wrong.length })}>
        <ul>
          {wrong.map((path) => {
            const found = issues.find((issue) => issue.path === path && issue.severity === 'error');
            return (
              <li key={path}>
                <a
                  href={`#${fieldId(path)}`}
                  className="link"
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(path);
                  }}
                >
                  {names.get(path) ?? path}
                </a>
                {found && `: ${ruleWords(found)}`}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
