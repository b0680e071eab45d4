import { lazy, Suspense } from 'react';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { Skeleton } from '../../ui/notice.js';
import type { CellOf } from './conversation.query.js';

const Content = lazy(() => import(/* own words */ './cell-thread-content.js'));

/**
 * The thread of one cell, for any page that shows cells. Its code and its words come when it is first shown, so that it
 * weighs nothing in a page's first load.
 */
export function CellThread(cell: CellOf) {
  const { t } = useText();
  return (
    <Suspense fallback={<Skeleton label={t('ui.loading')} />}>
      <Speaking areas={['conversation']}>
        <Content {...cell} />
      </Speaking>
    </Suspense>
  );
}
