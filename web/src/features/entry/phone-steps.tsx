import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';

/** On a phone: one question back, one on, and where one is. */
export function PhoneSteps({ at, n, onStep }: { at: number; n: number; onStep: (at: number) => void }) {
  const { t } = useText();
  return (
    <div className="flex w-full items-center justify-between gap-2">
      <Button disabled={at <= 0} onClick={() => onStep(at - 1)}>
        {t('entry.previous')}
      </Button>
      <span className="text-sm text-ink-2 tabular">{t('entry.place', { at: at + 1, n })}</span>
      <Button disabled={at >= n - 1} onClick={() => onStep(at + 1)}>
        {t('entry.following')}
      </Button>
    </div>
  );
}
