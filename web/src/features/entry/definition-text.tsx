import { use, useState } from 'react';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { LaterContext } from './form-context.js';
import type { ReportCell } from './report.query.js';

/** The definition in one line; all of it, with the help on counting, when asked for. */
export function DefinitionText({
  version,
  hasChanged,
  meaning,
}: {
  version: ReportCell['version'];
  hasChanged: boolean;
  /** Unit and basis in words. */
  meaning: string;
}) {
  const { t } = useText();
  const later = use(LaterContext);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={isOpen ? '' : 'flex flex-wrap items-baseline gap-x-3 sm:flex-nowrap'}>
        <p className={isOpen ? '' : 'line-clamp-2 min-w-0'}>
          <SaidText text={version.definition} />
        </p>
        {isOpen && later && <later.MoreHelp version={version} hasChanged={hasChanged} />}
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className={`link min-h-6 shrink-0 text-sm ${hasChanged ? 'font-medium' : ''}`}
        >
          {isOpen
            ? t('entry.definition.less')
            : t(hasChanged ? 'entry.definition.changed' : 'entry.definition.more')}
        </button>
      </div>
      {meaning && <p className="mt-1">{meaning}</p>}
    </>
  );
}
