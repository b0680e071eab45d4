import { Route, Routes } from 'react-router';
import { AnalysesList } from '../features/analyses/analyses-list.js';
import { AnalysisPage } from '../features/analyses/analysis-page.js';
import { Wizard } from '../features/analyses/wizard.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** Questions that are asked in four steps, and the register of those that were locked beforehand. */
export default function AnalysesPage() {
  const { t } = useText();
  return (
    <Routes>
      <Route
        index
        element={
          <>
            <PageTitle lead={t('analyses.lead')}>{t('analyses.title')}</PageTitle>
            <SignedIn action="analysis.read">{() => <AnalysesList />}</SignedIn>
          </>
        }
      />
      <Route
        path="new"
        element={
          <>
            <PageTitle lead={t('analyses.new.lead')}>{t('analyses.new')}</PageTitle>
            <SignedIn action="analysis.read">{() => <NewAnalysis />}</SignedIn>
          </>
        }
      />
      <Route
        path=":id"
        element={
          <SignedIn action="analysis.read">
            {({ actions }) => <AnalysisPage mayRegister={actions.includes('analysis.register')} />}
          </SignedIn>
        }
      />
    </Routes>
  );
}

function NewAnalysis() {
  const { t, say } = useText();
  const { selection, hrefWith } = useSelection();
  const { initiatives, viewer } = useSession();
  const codes = viewer?.roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : [])) ?? [];
  const own = initiatives.filter(({ code }) => codes.includes(code));
  const shown = own.find(({ code }) => code === selection.initiative) ?? own[0];
  if (!shown) return <Empty>{t('analyses.no-initiative')}</Empty>;
  return (
    <>
      {own.length > 1 && (
        <Tabs
          label={t('analyses.initiatives')}
          tabs={own.map(({ code, name }) => ({
            label: say(name).words,
            to: hrefWith({ initiative: code }),
            current: code === shown.code,
          }))}
        />
      )}
      <div className="mt-6">
        <Wizard
          key={shown.code}
          initiative={shown.code}
          mayRegister={viewer?.actions.includes('analysis.register') ?? false}
        />
      </div>
    </>
  );
}
