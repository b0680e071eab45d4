import { ReviewQueue } from '../features/review/review-queue.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

export default function ReviewPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('review.lead')} tab={t('page.review')}>
        {t('page.review')}
      </PageTitle>
      <SignedIn action="submission.accept">
        {({ roles }) => {
          const managed = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
          const initiatives = [...new Set(managed)];
          return initiatives.length === 0 ? (
            <Empty>{t('review.queue.no-initiative')}</Empty>
          ) : (
            initiatives.map((code) => <ReviewQueue key={code} initiative={code} />)
          );
        }}
      </SignedIn>
    </>
  );
}
