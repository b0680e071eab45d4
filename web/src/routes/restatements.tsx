import { Ledger } from '../features/restatements/ledger.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { momentOf } from '../figures/panel.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';
import { Link } from '../ui/link.js';

/** Which accepted values were replaced, by what, when, and why: for everybody. */
export default function RestatementsPage() {
  const { t, say } = useText();
  const { selection, hrefTo, hrefWith } = useSelection();
  const { initiatives, unknown } = useSession();
  const withInstitutions = initiatives.filter(({ institutionCount }) => institutionCount > 0);
  const shown =
    withInstitutions.find(({ code }) => code === selection.initiative) ??
    withInstitutions.toSorted((a, b) => b.institutionCount - a.institutionCount)[0];
  const institution = selection.institutions?.[0] ?? null;
  const asOf = momentOf(selection.asOf) ?? null;
  return (
    <>
      <PageTitle lead={t('restatements.lead')}>{t('restatements.title')}</PageTitle>
      <p className="mb-4 text-sm">
        <Link to={hrefTo('/evaluate/changes')} className="link">
          {t('gallery.changes')}
        </Link>
      </p>
      <AsOfBanner />
      {withInstitutions.length > 1 && (
        <Tabs
          label={t('restatements.initiatives')}
          tabs={withInstitutions.map(({ code, name }) => ({
            label: say(name).words,
            to: hrefWith({ initiative: code }),
            current: code === shown?.code,
          }))}
        />
      )}
      {shown && (
        <div className="mt-6">
          <Ledger
            key={`${shown.code} ${institution} ${asOf}`}
            initiative={shown.code}
            institution={institution}
            asOf={asOf}
          />
        </div>
      )}
      {!shown && !unknown && <Empty>{t('restatements.none')}</Empty>}
    </>
  );
}
