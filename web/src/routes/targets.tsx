import { useParams } from 'react-router';
import { TargetCard } from '../features/targets/agreement.js';
import { TargetsBoard } from '../features/targets/board.js';
import { BeginTarget } from '../features/targets/begin-target.js';
import { TargetsToAnswer } from '../features/targets/targets-to-answer.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession, type Viewer } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Breadcrumb } from '../ui/breadcrumb.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Tabs } from '../ui/tabs.js';

/** Targets in one module: the board, and the agreement on one of them. */
export default function TargetPages() {
  const { institution, indicator } = useParams();
  const { t } = useText();
  return institution && indicator ? (
    <SignedIn action="target.read">{(viewer) => <Card {...{ viewer, institution, indicator }} />}</SignedIn>
  ) : (
    <>
      <PageTitle lead={t('targets.lead')}>{t('targets.title')}</PageTitle>
      <SignedIn action="target.read">{(viewer) => <Boards viewer={viewer} />}</SignedIn>
    </>
  );
}

/** The initiatives whose targets the viewer sees: the managed and the evaluated; for an institution all of them. */
function useInitiatives(viewer: Viewer) {
  const { initiatives } = useSession();
  const { selection } = useSelection();
  const codes = viewer.roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
  const offered = initiatives.filter(
    ({ code, institutionCount }) => institutionCount > 0 && (codes.length === 0 || codes.includes(code)),
  );
  return { offered, shown: offered.find(({ code }) => code === selection.initiative) ?? offered[0] };
}

function Boards({ viewer }: { viewer: Viewer }) {
  const { t, say } = useText();
  const { hrefWith } = useSelection();
  const { offered, shown } = useInitiatives(viewer);
  const own = viewer.roles.some(({ institution }) => institution !== null);
  if (!shown) return <Empty>{t('targets.no-initiative')}</Empty>;
  return (
    <>
      {offered.length > 1 && (
        <Tabs
          label={t('targets.initiatives')}
          tabs={offered.map(({ code, name }) => ({
            label: say(name).words,
            to: hrefWith({ initiative: code, toYear: undefined }),
            current: code === shown.code,
          }))}
        />
      )}
      <div className="mt-6">
        <TargetsBoard key={shown.code} initiative={shown.code} isOneInstitution={own} />
      </div>
      {viewer.actions.includes('target.agree') && (
        <>
          <TargetsToAnswer />
          <BeginTarget
            key={shown.code}
            initiative={shown.code}
            own={viewer.roles.flatMap(({ institution }) => (institution ? [institution.code] : []))}
          />
        </>
      )}
    </>
  );
}

function Card({
  viewer,
  institution,
  indicator,
}: {
  viewer: Viewer;
  institution: string;
  indicator: string;
}) {
  const { t } = useText();
  const { hrefTo } = useSelection();
  const { shown } = useInitiatives(viewer);
  if (!shown) return <Empty>{t('targets.no-initiative')}</Empty>;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: t('targets.title'), to: hrefTo('/targets', { initiative: shown.code }) },
          { label: [institution, indicator].join(' · ') },
        ]}
      />
      <TargetCard
        key={`${institution} ${indicator} ${shown.code}`}
        {...{ institution, indicator, initiative: shown.code }}
      />
    </>
  );
}
