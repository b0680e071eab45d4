import { QualityContent } from '../features/quality/quality-content.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** The quality desk of the initiatives that the viewer manages. */
export default function QualityPage() {
  const { t, say } = useText();
  const { selection, hrefWith } = useSelection();
  const { initiatives } = useSession();
  return (
    <>
      <PageTitle lead={t('quality.lead')}>{t('quality.title')}</PageTitle>
      <SignedIn action="quality.review">
        {({ roles }) => {
          const codes = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
          const managed = initiatives.filter(({ code }) => codes.includes(code));
          const shown = managed.find(({ code }) => code === selection.initiative) ?? managed[0];
          if (!shown) return <Empty>{t('quality.no-initiative')}</Empty>;
          return (
            <>
              {managed.length > 1 && (
                <Tabs
                  label={t('quality.initiatives')}
                  tabs={managed.map(({ code, name }) => ({
                    label: say(name).words,
                    to: hrefWith({ initiative: code }),
                    current: code === shown.code,
                  }))}
                />
              )}
              <QualityContent key={shown.code} initiative={shown.code} />
            </>
          );
        }}
      </SignedIn>
    </>
  );
}
