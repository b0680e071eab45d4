import { Fragment, lazy, Suspense, useState } from 'react';
import { ReviewQueue } from '../features/review/review-queue.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Button } from '../ui/button.js';
import { Empty, Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Link } from '../ui/link.js';

const Reminders = lazy(() => import('../features/reminder/reminders.js'));

export default function ReviewPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('review.lead')} tab={t('page.review')}>
        {t('page.review')}
      </PageTitle>
      <SignedIn action="submission.accept">
        {({ roles, actions }) => {
          const managed = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
          const initiatives = [...new Set(managed)];
          return initiatives.length === 0 ? (
            <Empty>{t('review.queue.no-initiative')}</Empty>
          ) : (
            <>
              {actions.includes('quality.review') && (
                <Link className="link inline-block min-h-6 text-sm" to="/quality">
                  {t('review.quality')}
                </Link>
              )}
              {initiatives.map((code) => (
                <Fragment key={code}>
                  <ReviewQueue initiative={code} />
                  <Reminding initiative={code} />
                </Fragment>
              ))}
            </>
          );
        }}
      </SignedIn>
    </>
  );
}

/** Reminders of an initiative, loaded when a manager opens them. */
function Reminding({ initiative }: { initiative: string }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="mt-8">
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('reminder.link')}
      </Button>
      {isOpen && (
        <Suspense fallback={<Skeleton label={t('reminder.link')} />}>
          <div className="mt-6">
            <Reminders initiative={initiative} />
          </div>
        </Suspense>
      )}
    </div>
  );
}
