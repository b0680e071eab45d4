import { lazy, Suspense } from 'react';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { Skeleton } from '../../ui/notice.js';
import type { CellOf } from './evidence.query.js';

const Content = lazy(() => import(/* own words */ './cell-evidence-content.js'));

/** The evidence of one cell, for any page that shows cells; its code and words come when it is first shown. */
export function CellEvidence(cell: CellOf) {
  const { t } = useText();
  return (
    <Suspense fallback={<Skeleton label={t('ui.loading')} />}>
      <Speaking areas={['evidence']}>
        <Content {...cell} />
      </Speaking>
    </Suspense>
  );
}
