import { ImportDesk } from '../features/record-import/import-desk.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** Settled data from files: into an initiative, and country context for administrators. */
export default function ImportsPage() {
  const { t, say } = useText();
  const { selection, hrefWith } = useSelection();
  const { initiatives } = useSession();
  return (
    <>
      <PageTitle lead={t('imports.lead')}>{t('imports.title')}</PageTitle>
      <SignedIn action="record.import">
        {({ roles }) => {
          const isAdministrator = roles.some(({ role }) => role === 'administrator');
          const codes = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
          const own = initiatives.filter(({ code }) => isAdministrator || codes.includes(code));
          const places = [
            ...own.map(({ code, name }) => ({ code, label: say(name).words })),
            ...(isAdministrator ? [{ code: null, label: t('imports.context') }] : []),
          ];
          const chosen = selection.initiative ?? (isAdministrator ? null : own[0]?.code);
          const shown = places.find(({ code }) => code === chosen) ?? places[0];
          if (!shown) return <Empty>{t('imports.no-initiative')}</Empty>;
          return (
            <>
              {places.length > 1 && (
                <Tabs
                  label={t('imports.places')}
                  tabs={places.map(({ code, label }) => ({
                    label,
                    to: hrefWith({ initiative: code ?? undefined }),
                    current: code === shown.code,
                  }))}
                />
              )}
              <ImportDesk key={shown.code ?? 'context'} initiative={shown.code} />
            </>
          );
        }}
      </SignedIn>
    </>
  );
}
