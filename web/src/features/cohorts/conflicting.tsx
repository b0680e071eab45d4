import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { MadeCohortDocument } from './cohorts.query.js';
import { differing, type Written, writtenOf } from './written.js';

/** Somebody else kept a version meanwhile: what differs, and whose words go on. Nothing written is lost. */
export function Conflicting({
  code,
  mine,
  onKeepMine,
  onTakeTheirs,
}: {
  code: string;
  mine: Written;
  onKeepMine: (newer: number) => void;
  onTakeTheirs: (newer: number, theirs: Written) => void;
}) {
  const { t, format } = useText();
  const question = useRead(MadeCohortDocument, { code }, { fresh: true });
  return (
    <Answer of={question}>
      {({ madeCohort: { cohort, changedBy } }) => {
        const newer = cohort.version?.number ?? 0;
        const theirs = writtenOf(cohort);
        const parts = differing(mine, theirs).map((part) => t(`cohorts.part.${part}`));
        return (
          <Notice
            tone="error"
            title={t('cohorts.conflict.title', { name: changedBy ?? t('cohorts.somebody'), n: newer })}
            actions={
              <>
                <Button onClick={() => onKeepMine(newer)}>{t('cohorts.conflict.mine')}</Button>
                <Button onClick={() => onTakeTheirs(newer, theirs)}>{t('cohorts.conflict.theirs')}</Button>
              </>
            }
          >
            {cohort.version?.why && <p>{t('cohorts.conflict.why', { why: cohort.version.why })}</p>}
            <p>
              {parts.length === 0
                ? t('cohorts.conflict.same')
                : t('cohorts.conflict.parts', { parts: format.list(parts) })}
            </p>
          </Notice>
        );
      }}
    </Answer>
  );
}
