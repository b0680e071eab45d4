import { Route, Routes } from 'react-router';
import { LibraryIndicator } from '../features/library/library-indicator.js';
import { LibraryList } from '../features/library/library-list.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

/** The indicator library, in one module: the list, and one indicator with its versions. */
export default function LibraryPages() {
  const { t } = useText();
  return (
    <Routes>
      <Route
        index
        element={
          <>
            <PageTitle lead={t('library.lead')}>{t('library.title')}</PageTitle>
            <SignedIn action="library.manage">{() => <LibraryList />}</SignedIn>
          </>
        }
      />
      <Route
        path=":code"
        element={
          <SignedIn action="library.manage">
            {({ roles }) => (
              <LibraryIndicator
                initiatives={[
                  ...new Set(
                    roles.flatMap(({ role, initiative }) =>
                      role === 'manager' && initiative ? [initiative.code] : [],
                    ),
                  ),
                ]}
              />
            )}
          </SignedIn>
        }
      />
    </Routes>
  );
}
