import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import type { ReportCell } from './report.query.js';

const HelpDocument = graphql(/* GraphQL */ `
  query IndicatorHelp($code: String!) {
    indicator(code: $code) {
      versions {
        number
        help {
          en
          fr
          es
        }
        howMeasured
        evidenceRule
      }
    }
  }
`);

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
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={isOpen ? '' : 'flex flex-wrap items-baseline gap-x-3 sm:flex-nowrap'}>
        <p className={isOpen ? '' : 'line-clamp-1 min-w-0'}>
          <SaidText text={version.definition} />
        </p>
        {isOpen && <MoreHelp version={version} hasChanged={hasChanged} />}
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

function MoreHelp({ version, hasChanged }: { version: ReportCell['version']; hasChanged: boolean }) {
  const { t } = useText();
  const { data } = useRead(HelpDocument, { code: version.indicator });
  const asked = data?.indicator.versions.find(({ number }) => number === version.number);
  return (
    <div className="mt-2 space-y-2">
      {hasChanged && (
        <p className="border-l-2 border-attention pl-3 text-ink">
          <span className="font-medium text-attention">{t('entry.definition.not-comparable')}</span>{' '}
          {version.changeNote && <SaidText text={version.changeNote} />}
        </p>
      )}
      {asked?.help && (
        <p>
          <SaidText text={asked.help} />
        </p>
      )}
      {asked && (
        <p>
          {t('entry.definition.measured')} <span lang="en">{asked.howMeasured}</span>
          <br />
          {t('entry.definition.evidence')} <span lang="en">{asked.evidenceRule}</span>
        </p>
      )}
      <p>{t('entry.definition.version', { code: version.indicator, number: version.number })}</p>
    </div>
  );
}
