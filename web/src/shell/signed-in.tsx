import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { useSession, type Viewer } from '../session/session.js';
import { Answer } from '../ui/answer.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/notice.js';

/** A page for people who are signed in, or who also hold a verb; others are told who can open it. */
export function SignedIn({ action, children }: { action?: string; children: (viewer: Viewer) => ReactNode }) {
  const { t } = useText();
  const { question, may } = useSession();
  const { pathname, search, hash } = useLocation();
  return (
    <Answer of={question}>
      {({ viewer }) => {
        if (!viewer) {
          const to = `/sign-in?to=${encodeURIComponent(pathname + search + hash)}`;
          return (
            <Empty action={<ButtonLink to={to}>{t('shell.sign-in')}</ButtonLink>}>
              {t('shell.sign-in-needed')}
            </Empty>
          );
        }
        if (action && !may(action)) return <Empty>{t('failure.NOT_ALLOWED.words')}</Empty>;
        return children(viewer);
      }}
    </Answer>
  );
}
