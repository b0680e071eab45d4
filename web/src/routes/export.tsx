import { ExportList } from '../features/export/export-list.js';
import { NewExport } from '../features/export/new-export.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { momentOf } from '../figures/panel.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageTitle, Section } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** The record as files, in whole: for everybody who has signed in, as far as each may see. */
export default function ExportPage() {
  const { t, say } = useText();
  const { selection, hrefWith } = useSelection();
  const { viewer, initiatives, unknown } = useSession();
  const withInstitutions = initiatives.filter(({ institutionCount }) => institutionCount > 0);
  const shown =
    withInstitutions.find(({ code }) => code === selection.initiative) ??
    withInstitutions.toSorted((a, b) => b.institutionCount - a.institutionCount)[0];
  const mayExport = viewer?.actions.includes('export.make') ?? false;
  return (
    <>
      <PageTitle lead={t('export.lead')}>{t('export.title')}</PageTitle>
      {!mayExport && !unknown && (
        <Empty action={<ButtonLink to="/releases">{t('export.to-releases')}</ButtonLink>}>
          {t('export.sign-in')}
        </Empty>
      )}
      {mayExport && shown && (
        <>
          <AsOfBanner />
          {withInstitutions.length > 1 && (
            <Tabs
              label={t('export.initiatives')}
              tabs={withInstitutions.map(({ code, name }) => ({
                label: say(name).words,
                to: hrefWith({ initiative: code }),
                current: code === shown.code,
              }))}
            />
          )}
          <div className="mt-6">
            <NewExport key={shown.code} initiative={shown.code} asOf={momentOf(selection.asOf) ?? null} />
          </div>
          <Section id="orders" title={t('export.orders')}>
            <ExportList />
          </Section>
        </>
      )}
    </>
  );
}
