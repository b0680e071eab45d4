import { useText } from '../i18n/use-text.js';

/** The shape of a chart that is on its way: title, subtitle, picture, the lines under it. */
export function ChartSkeleton({ height = '18rem' }: { height?: string }) {
  const { t } = useText();
  return (
    <div role="status" aria-label={t('ui.loading')} className="animate-pulse border-t border-rule pt-3">
      <div className="h-6 w-3/4 bg-wash" />
      <div className="mt-2 h-4 w-1/2 bg-wash" />
      <div className="mt-4 w-full bg-wash" style={{ height }} />
      <div className="mt-3 h-4 w-2/3 bg-wash" />
      <div className="mt-2 h-4 w-1/3 bg-wash" />
    </div>
  );
}
