import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { page } from './page.js';

const arrival = page('arrival', () => import('./routes/arrival.js'));
const installation = page('installation', () => import('./routes/installation.js'));
const administration = page('administration', () => import('./routes/administration.js'));
// Several addresses, one file: what is fetched for one serves the others.
const targets = page('targets', () => import('./routes/targets.js'));
const underReview = page('review-report', () => import('./routes/review-report.js'));

/** Addresses that are reached from within, with the page for an address that leads nowhere. */
const addresses: Record<string, ComponentType> = {
  '/first-administrator': page('first-administrator', () => import('./routes/first-administrator.js')),
  '/invitation': arrival,
  '/new-password': arrival,
  '/people': administration,
  '/audit': administration,
  '/set-up': installation,
  '/health': installation,
  '/account': page('account', () => import('./routes/account.js')),
  '/graphiql': page('graphiql', () => import('./routes/graphiql.js')),
  '/rounds/*': page('rounds', () => import('./routes/rounds.js')),
  '/reports/:id/excel': page('report-excel', () => import('./routes/report-excel.js')),
  '/reports/:id/conversation': underReview,
  '/review': page('review', () => import('./routes/review.js')),
  '/review/:id': underReview,
  '/quality': page('quality', () => import('./routes/quality.js')),
  '/cohorts/*': page('cohorts', () => import('./routes/cohorts.js')),
  '/targets': targets,
  '/targets/:institution/:indicator': targets,
  '/library/*': page('library', () => import('./routes/library.js')),
  '/dossiers/*': page('dossiers', () => import('./routes/dossiers.js')),
  '/imports': page('imports', () => import('./routes/imports.js')),
  '/releases': page('releases', () => import('./routes/releases.js')),
  '/releases/:version': page('release', () => import('./routes/release.js')),
  '/evaluate/export': page('export', () => import('./routes/export.js')),
  '/evaluate/changes': page('changes', () => import('./routes/changes.js')),
  '/evaluate/analyses/*': page('analyses', () => import('./routes/analyses.js')),
  '/peers': page('peers', () => import('./routes/peers.js')),
  '*': page('not-found', () => import('./routes/not-found.js')),
};

export default function PagesElsewhere() {
  return (
    <Routes>
      {Object.entries(addresses).map(([path, Page]) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Routes>
  );
}
