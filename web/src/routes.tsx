import { lazy, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { routeAreas } from './i18n/generated/route-areas.js';
import { Speaking } from './i18n/speaking.js';

type PageModule = { default: ComponentType };

/** A page whose code and words are loaded, side by side, when it is first visited. */
function page(name: keyof typeof routeAreas, load: () => Promise<PageModule>): ComponentType {
  let loading: Promise<PageModule> | undefined;
  const once = () => (loading ??= load());
  const Content = lazy(once);
  return function Page() {
    once().catch(() => (loading = undefined));
    return (
      <Speaking areas={routeAreas[name]}>
        <Content />
      </Speaking>
    );
  };
}

const arrival = page('arrival', () => import('./routes/arrival.js'));
const installation = page('installation', () => import('./routes/installation.js'));
const administration = page('administration', () => import('./routes/administration.js'));
// Two addresses each, one file: what is fetched for one serves the other.
const institution = page('institution', () => import('./routes/institution.js'));
const targets = page('targets', () => import('./routes/targets.js'));
const underReview = page('review-report', () => import('./routes/review-report.js'));

/** Every address of the application on one page; each module holds one page as its default export. */
const addresses: Record<string, ComponentType> = {
  '/': page('home', () => import('./routes/home.js')),
  '/about-the-data': page('about-the-data', () => import('./routes/about-the-data.js')),
  '/sign-in': page('sign-in', () => import('./routes/sign-in.js')),
  '/first-administrator': page('first-administrator', () => import('./routes/first-administrator.js')),
  '/invitation': arrival,
  '/new-password': arrival,
  '/people': administration,
  '/audit': administration,
  '/set-up': installation,
  '/health': installation,
  '/account': page('account', () => import('./routes/account.js')),
  '/graphiql': page('graphiql', () => import('./routes/graphiql.js')),
  '/initiatives/:initiative': page('initiative', () => import('./routes/initiative.js')),
  '/initiatives/:initiative/indicators/:indicator': page('indicator', () => import('./routes/indicator.js')),
  '/institutions/:code/:form?': institution,
  '/compare': page('compare', () => import('./routes/compare.js')),
  '/countries/:iso3': page('country', () => import('./routes/country.js')),
  '/my-reports': page('my-reports', () => import('./routes/my-reports.js')),
  '/reports/:id': page('report', () => import('./routes/report.js')),
  '/rounds/*': page('rounds', () => import('./routes/rounds.js')),
  '/reports/:id/excel': page('report-excel', () => import('./routes/report-excel.js')),
  '/reports/:id/conversation': underReview,
  '/my-results': institution,
  '/review': page('review', () => import('./routes/review.js')),
  '/review/:id': underReview,
  '/quality': page('quality', () => import('./routes/quality.js')),
  '/cohorts/*': page('cohorts', () => import('./routes/cohorts.js')),
  '/targets': targets,
  '/targets/:institution/:indicator': targets,
  '/library/*': page('library', () => import('./routes/library.js')),
  '/dossiers/*': page('dossiers', () => import('./routes/dossiers.js')),
  '/imports': page('imports', () => import('./routes/imports.js')),
  '/restatements': page('restatements', () => import('./routes/restatements.js')),
  '/releases': page('releases', () => import('./routes/releases.js')),
  '/releases/:version': page('release', () => import('./routes/release.js')),
  '/evaluate/export': page('export', () => import('./routes/export.js')),
  '/evaluate/changes': page('changes', () => import('./routes/changes.js')),
  '/evaluate/analyses/*': page('analyses', () => import('./routes/analyses.js')),
  '/peers': page('peers', () => import('./routes/peers.js')),
  '*': page('not-found', () => import('./routes/not-found.js')),
};

export function Pages() {
  return (
    <Routes>
      {Object.entries(addresses).map(([path, Page]) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Routes>
  );
}
