import { useQueryClient } from '@tanstack/react-query';
import { keyOf, useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { AddFile } from './add-file.js';
import { AddLink } from './add-link.js';
import { EvidenceList } from './evidence-list.js';
import { type CellOf, EvidenceDocument } from './evidence.query.js';

/** What stands behind one cell, and room to add to it while the report is being written. */
export function CellEvidence(cell: CellOf) {
  const { t } = useText();
  const client = useQueryClient();
  const question = useRead(EvidenceDocument, { submission: cell.submissionId });
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(EvidenceDocument) });
  return (
    <Answer of={question}>
      {({ evidence: { mayChange: mayWrite, reopened, items } }) => {
        const isLocked = reopened.length > 0 && !reopened.includes(cell.indicator);
        const mayChange = mayWrite && !isLocked;
        return (
          <>
            <EvidenceList
              items={items.filter(
                ({ indicator, slice }) => indicator === cell.indicator && slice === cell.slice,
              )}
              mayChange={mayChange}
              onChanged={refresh}
            />
            {mayWrite && isLocked && (
              <p className="mt-2 text-xs text-ink-2">{t('evidence.rule.cell_locked')}</p>
            )}
            {mayChange && (
              <div className="mt-4 space-y-4">
                <p className="text-xs text-ink-2">{t('evidence.who-sees')}</p>
                <AddFile cell={cell} onAdded={refresh} />
                <details>
                  <summary className="link min-h-11 text-sm md:min-h-7">{t('evidence.link-instead')}</summary>
                  <div className="mt-2">
                    <AddLink cell={cell} onAdded={refresh} />
                  </div>
                </details>
              </div>
            )}
          </>
        );
      }}
    </Answer>
  );
}
