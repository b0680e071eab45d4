import { useText } from '../../i18n/use-text.js';
import type { Outbox } from './outbox.js';
import { countsOf, type Section } from './report-cells.js';

/** The sections with how many of their required cells say something: beside the form, or above it on a phone. */
export function SectionList({
  sections,
  drafts,
  isEditable,
  onSection,
}: {
  sections: readonly Section[];
  drafts: Outbox;
  isEditable: boolean;
  /** On a phone a section is gone to by its first card; null where the address alone leads there. */
  onSection: ((cells: Section['cells']) => void) | null;
}) {
  const { t, say } = useText();
  const list = (
    <nav aria-label={t('entry.sections')} className="lg:sticky lg:top-4 lg:self-start">
      <ul className="border-t border-rule lg:mt-8">
        {sections.map(({ code, name, cells }) => {
          const { answered, expected } = countsOf(cells, drafts);
          return (
            <li key={code} className="border-b border-rule">
              <a
                href={`#section-${code}`}
                onClick={() => onSection?.(cells)}
                className="flex min-h-11 items-center justify-between gap-3 py-1 text-sm hover:underline md:min-h-9"
              >
                <span className="min-w-0 [overflow-wrap:normal]">{say(name).words}</span>
                <span className="shrink-0 text-xs text-ink-2 tabular">
                  {t('entry.count', { answered, expected })}
                </span>
              </a>
            </li>
          );
        })}
        {isEditable && (
          <li>
            <a href="#submit" className="link flex min-h-11 items-center py-1 text-sm md:min-h-9">
              {t('entry.submit.title')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
  if (!onSection) return list;
  return (
    <details className="border-y border-rule">
      <summary className="min-h-11 cursor-pointer py-2.5 text-sm">{t('entry.sections')}</summary>
      {list}
    </details>
  );
}
