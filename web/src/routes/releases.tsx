import { ReleaseList } from '../features/releases/release-list.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { PageTitle, Section } from '../ui/page-title.js';
import { Link } from '../ui/link.js';
import { partLater } from '../ui/part-later.js';

// Few of the readers freeze.
const FreezeRelease = partLater(() => import('../features/releases/freeze-release.js'), { isAsked: true });

/** Frozen states of the record, to cite and to download; whoever manages an initiative freezes new ones here. */
export default function ReleasesPage() {
  const { t, say } = useText();
  const { hrefTo } = useSelection();
  const { viewer, initiatives } = useSession();
  const managed = viewer?.roles.flatMap(({ role, initiative }) =>
    role === 'manager' && initiative ? [initiative.code] : [],
  );
  const isAdministrator = viewer?.roles.some(({ role }) => role === 'administrator') ?? false;
  const choice = initiatives
    .filter(
      ({ code, institutionCount }) => institutionCount > 0 && (isAdministrator || managed?.includes(code)),
    )
    .map(({ code, name }) => ({ code, name: say(name).words }));
  return (
    <>
      <PageTitle lead={t('releases.lead')}>{t('releases.page')}</PageTitle>
      <p className="mb-6 flex flex-wrap gap-x-6 text-sm">
        <Link to={hrefTo('/evaluate/changes')} className="link inline-flex min-h-9 items-center">
          {t('gallery.changes')}
        </Link>
        {viewer?.actions.includes('export.make') && (
          <Link to={hrefTo('/evaluate/export')} className="link inline-flex min-h-9 items-center">
            {t('releases.exports')}
          </Link>
        )}
      </p>
      <ReleaseList />
      {viewer?.actions.includes('release.freeze') && choice.length > 0 && (
        <Section id="freeze" title={t('releases.new')}>
          <FreezeRelease initiatives={choice} />
        </Section>
      )}
    </>
  );
}
