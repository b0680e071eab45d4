import { lazy, Suspense } from 'react';
import { Speaking } from '../../i18n/speaking.js';

const Content = lazy(() => import(/* own words */ './talk-link-content.js'));

/** The way to a report's conversation, with what is new in it. Comes after the page, in a line kept free for it. */
export function TalkLink({ submissionId }: { submissionId: string }) {
  return (
    <p className="min-h-11 pt-3 text-sm">
      <Suspense fallback={null}>
        <Speaking areas={['conversation']}>
          <Content submissionId={submissionId} />
        </Speaking>
      </Suspense>
    </p>
  );
}
