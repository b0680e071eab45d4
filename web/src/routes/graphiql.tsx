import { lazy, Suspense } from 'react';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

const Workbench = lazy(() => import('../features/graphiql/workbench.js'));

/** The query workbench: its editor is heavy and comes only here. */
export default function GraphiqlPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('graphiql.lead')}>{t('graphiql.title')}</PageTitle>
      <SignedIn action="schema.read">
        {() => (
          <Suspense fallback={<Skeleton block="40vh" rows={2} label={t('ui.loading')} />}>
            <div className="h-[80vh] min-h-[36rem] border border-rule">
              <Workbench />
            </div>
          </Suspense>
        )}
      </SignedIn>
    </>
  );
}
