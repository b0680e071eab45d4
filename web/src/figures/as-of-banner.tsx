import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** Says on every page that the figures are those of an earlier day, and how to come back to today's. */
export function AsOfBanner() {
  const { t, format } = useText();
  const { selection, select } = useSelection();
  const { asOf } = selection;
  if (!asOf) return null;
  const when = asOf.includes('T') ? format.moment(asOf) : format.date(asOf);
  return (
    <div className="mb-6">
      <Notice
        tone="attention"
        title={t('figures.as-of.title', { date: when })}
        actions={<Button onClick={() => select({ asOf: undefined })}>{t('figures.as-of.now')}</Button>}
      >
        {t('figures.as-of.words')}
      </Notice>
    </div>
  );
}
