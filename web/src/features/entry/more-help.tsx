import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';
import { HelpDocument } from './help.query.js';
import type { ReportCell } from './report.query.js';

/** How to count, from what, with which evidence, and what changed in the definition. */
export function MoreHelp({ version, hasChanged }: { version: ReportCell['version']; hasChanged: boolean }) {
  const { t } = useText();
  const { viewer } = useSession();
  const { data } = useRead(HelpDocument, { code: version.indicator }, { keptFor: viewer?.email });
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
          {t('entry.definition.measured')} <SaidText text={{ en: asked.howMeasured }} />
          <br />
          {t('entry.definition.evidence')} <SaidText text={{ en: asked.evidenceRule }} />
        </p>
      )}
      <p>{t('entry.definition.version', { code: version.indicator, number: version.number })}</p>
    </div>
  );
}
