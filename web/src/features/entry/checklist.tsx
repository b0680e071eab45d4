import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { Badge } from '../../ui/badge.js';
import { type Check, checks } from './checks.js';
import type { FoundIssue } from './outbox.js';
import { fieldId, pathOf } from './report-cells.js';
import type { Report } from './report.query.js';

/** Every check with its state in a word; open ones list their cells, each a link to it. */
export function Checklist({
  report,
  issues,
  open,
  onGoTo,
}: {
  report: Report;
  issues: readonly FoundIssue[];
  open: Readonly<Record<Check, readonly string[]>>;
  onGoTo: (path: string) => void;
}) {
  const { t, say } = useText();
  const ruleWords = useRuleWords();
  const names = new Map(report.cells.map((cell) => [pathOf(cell), say(cell.version.name).words]));
  const n = checks.reduce((sum, check) => sum + open[check].length, 0);
  const wrongWords = (path: string) => {
    const found = issues.find((issue) => issue.path === path && issue.severity === 'error');
    return found ? `: ${ruleWords(found)}` : '';
  };
  return (
    <>
      <p className="font-medium">{n === 0 ? t('entry.submit.ready') : t('entry.submit.open', { n })}</p>
      <ul className="mt-2 border-t border-rule text-sm" aria-label={t('entry.submit.list')}>
        {checks.map((check) => (
          <li key={check} className="border-b border-rule py-2">
            <Badge tone={open[check].length === 0 ? 'done' : 'attention'}>
              <span className="whitespace-normal">
                {t(`entry.check.${check}`, { n: open[check].length })}
              </span>
            </Badge>
            {open[check].length > 0 && (
              <ul className="mt-1 max-h-72 space-y-1 overflow-y-auto pl-5" tabIndex={0}>
                {open[check].map((path) => (
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
                    {check === 'wrong' && wrongWords(path)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li className="py-2 text-ink-2">{t('entry.check.evidence')}</li>
      </ul>
    </>
  );
}
