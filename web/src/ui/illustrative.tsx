import { useText } from '../i18n/use-text.js';

/** Stands beside every figure that contains generated values. */
export function Illustrative() {
  const { t } = useText();
  return (
    <span className="inline-flex items-baseline gap-1.5 text-xs font-medium text-attention">
      <span aria-hidden="true">▲</span>
      {t('ui.illustrative')}
    </span>
  );
}
