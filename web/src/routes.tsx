import { lazy, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { page } from './page.js';

// Two addresses, one file: what is fetched for one serves the other.
const institution = page('institution', () => import('./routes/institution.js'));

/** Where most people arrive; each module holds one page as its default export. All others have a table of their own. */
const addresses: Record<string, ComponentType> = {
  '/': page('home', () => import('./routes/home.js')),
  '/about-the-data': page('about-the-data', () => import('./routes/about-the-data.js')),
  '/sign-in': page('sign-in', () => import('./routes/sign-in.js')),
  '/initiatives/:initiative': page('initiative', () => import('./routes/initiative.js')),
  '/initiatives/:initiative/indicators/:indicator': page('indicator', () => import('./routes/indicator.js')),
  '/institutions/:code/:form?': institution,
  '/compare': page('compare', () => import('./routes/compare.js')),
  '/countries/:iso3': page('country', () => import('./routes/country.js')),
  '/my-reports': page('my-reports', () => import('./routes/my-reports.js')),
  '/reports/:id': page('report', () => import('./routes/report.js')),
  '/my-results': institution,
  '/restatements': page('restatements', () => import('./routes/restatements.js')),
  '*': lazy(() => import('./routes-elsewhere.js')),
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
