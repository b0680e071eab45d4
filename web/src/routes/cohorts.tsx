import { Route, Routes, useParams } from 'react-router';
import { CohortBuilder } from '../features/cohorts/cohort-builder.js';
import { CohortList } from '../features/cohorts/cohort-list.js';
import { CohortPage } from '../features/cohorts/cohort-page.js';
import { CohortGroundDocument, MadeCohortDocument } from '../features/cohorts/cohorts.query.js';
import { emptyCohort, writtenOf } from '../features/cohorts/written.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession, type Viewer } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Answer } from '../ui/answer.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** Cohorts, in one module: the list, one of them, and the builder. */
export default function CohortPages() {
  return (
    <Routes>
      <Route index element={<List />} />
      <Route
        path="new"
        element={<SignedIn action="cohort.make">{(viewer) => <New viewer={viewer} />}</SignedIn>}
      />
      <Route path=":code" element={<One />} />
      <Route
        path=":code/edit"
        element={<SignedIn action="cohort.make">{(viewer) => <Edit viewer={viewer} />}</SignedIn>}
      />
    </Routes>
  );
}

/** Initiatives that the viewer may make cohorts of, with whether these can be listed for everybody. */
function mineOf(viewer: Viewer | null): Map<string, boolean> {
  const mine = new Map<string, boolean>();
  for (const { role, initiative } of viewer?.roles ?? [])
    if (initiative && (role === 'manager' || role === 'evaluator'))
      mine.set(initiative.code, role === 'manager' || (mine.get(initiative.code) ?? false));
  return mine;
}

function List() {
  const { t } = useText();
  const { selection } = useSelection();
  const { viewer, initiatives, unknown, may } = useSession();
  const mine = mineOf(viewer);
  const first =
    initiatives.find(({ code }) => mine.has(code)) ?? initiatives.find((one) => one.institutionCount > 0);
  const code = selection.initiative ?? first?.code;
  return (
    <>
      <PageTitle lead={t('cohorts.lead')}>{t('cohorts.title')}</PageTitle>
      {code === undefined
        ? !unknown && <Empty>{t('cohorts.none')}</Empty>
        : !unknown && (
            <CohortList key={code} initiative={code} mayMake={may('cohort.make') && mine.has(code)} />
          )}
    </>
  );
}

function One() {
  const { code = '' } = useParams();
  return (
    <>
      <AsOfBanner />
      <CohortPage code={code} />
    </>
  );
}

function New({ viewer }: { viewer: Viewer }) {
  const { t } = useText();
  const { selection } = useSelection();
  const mine = mineOf(viewer);
  const initiative =
    selection.initiative && mine.has(selection.initiative) ? selection.initiative : [...mine.keys()][0];
  const from = selection.cohorts?.[0];
  const origin = useRead(MadeCohortDocument, { code: from ?? '' }, { enabled: from !== undefined });
  if (!initiative) return <Empty>{t('failure.NOT_ALLOWED.words')}</Empty>;
  const mayList = mine.get(initiative) ?? false;
  return (
    <>
      <PageTitle lead={t('cohorts.new.lead')}>{t('cohorts.new')}</PageTitle>
      {from === undefined ? (
        <Builder initiative={initiative} first={emptyCohort} mayList={mayList} />
      ) : (
        <Answer of={origin}>
          {({ madeCohort: { cohort } }) => (
            <Builder
              key={from}
              initiative={initiative}
              first={{ ...writtenOf(cohort), audience: 'by_address' }}
              mayList={mayList}
            />
          )}
        </Answer>
      )}
    </>
  );
}

function Edit({ viewer }: { viewer: Viewer }) {
  const { t, say } = useText();
  const { code = '' } = useParams();
  const origin = useRead(MadeCohortDocument, { code }, { fresh: true });
  return (
    <Answer of={origin}>
      {({ madeCohort: { cohort, mayChange } }) => {
        const name = say(cohort.name).words;
        return (
          <>
            <PageTitle lead={t('cohorts.edit.lead')}>{t('cohorts.edit', { name })}</PageTitle>
            {mayChange ? (
              <Builder
                initiative={cohort.initiative.code}
                first={writtenOf(cohort)}
                code={code}
                version={cohort.version?.number}
                mayList={mineOf(viewer).get(cohort.initiative.code) ?? false}
              />
            ) : (
              <Empty>{t('cohorts.not-yours')}</Empty>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Builder({
  initiative,
  ...rest
}: Omit<Parameters<typeof CohortBuilder>[0], 'ground' | 'initiatives'> & { initiative: string }) {
  const { say } = useText();
  const { initiatives } = useSession();
  const ground = useRead(CohortGroundDocument, { initiative });
  return (
    <Answer of={ground}>
      {(data) => (
        <CohortBuilder
          {...rest}
          ground={data}
          initiatives={initiatives.map(({ code, name }) => [code, say(name).words] as const)}
        />
      )}
    </Answer>
  );
}
