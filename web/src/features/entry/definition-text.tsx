import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import { pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** The definition in one line, and the way to all that is known of the cell. */
export function DefinitionText({ cell, meaning }: { cell: ReportCell; meaning: string }) {
  const { t } = useText();
  const { showMore } = useForm();
  const { version, definitionChanged } = cell;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 sm:flex-nowrap">
        <p className="line-clamp-2 min-w-0">
          <SaidText text={version.definition} />
        </p>
        <button
          type="button"
          onClick={() => showMore(pathOf(cell))}
          className={`link min-h-6 shrink-0 text-sm ${definitionChanged ? 'font-medium' : ''}`}
        >
          {t(definitionChanged ? 'entry.definition.changed' : 'entry.definition.more')}
        </button>
      </div>
      {meaning && <p className="mt-1">{meaning}</p>}
    </>
  );
}
