import { lazy, Suspense } from 'react';
import { useText } from '../i18n/use-text.js';
import { useSavedQuery } from '../selection/handed-over.js';
import { useSelection } from '../selection/use-selection.js';
import { SignedIn } from '../shell/signed-in.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Link } from '../ui/link.js';

const Workbench = lazy(() => import('../features/graphiql/workbench.js'));

/** The query workbench: its editor is heavy and comes only here. */
export default function GraphiqlPage() {
  const { t } = useText();
  const { hrefTo } = useSelection();
  const saved = useSavedQuery();
  return (
    <>
      <PageTitle lead={t('graphiql.lead')}>{t('graphiql.title')}</PageTitle>
      <p className="mb-4 text-sm">
        <Link to={hrefTo('/evaluate/changes')} className="link">
          {t('gallery.changes')}
        </Link>
      </p>
      <SignedIn action="schema.read">
        {() => (
          <Suspense fallback={<Skeleton block="40vh" rows={2} label={t('ui.loading')} />}>
            <Workbench key={saved} saved={saved} />
          </Suspense>
        )}
      </SignedIn>
    </>
  );
}
