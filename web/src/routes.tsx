import { lazy, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';

/** A page whose code is loaded when it is first visited. */
const page = (load: () => Promise<{ default: ComponentType }>) => lazy(load);

/** Every address of the application on one page; each module holds one page as its default export. */
export const addresses = {
  '/': page(() => import('./routes/home.js')),
  '/about-the-data': page(() => import('./routes/about-the-data.js')),
  '/sign-in': page(() => import('./routes/sign-in.js')),
  '/first-administrator': page(() => import('./routes/first-administrator.js')),
  '/account': page(() => import('./routes/account.js')),
  '/graphiql': page(() => import('./routes/graphiql.js')),
  '/initiatives/:initiative': page(() => import('./routes/initiative.js')),
  '/initiatives/:initiative/indicators/:indicator': page(() => import('./routes/indicator.js')),
  '/institutions/:code': page(() => import('./routes/institution.js')),
  '/countries/:iso3': page(() => import('./routes/country.js')),
  '/my-reports': page(() => import('./routes/my-reports.js')),
  '/reports/:id': page(() => import('./routes/report.js')),
  '/review': page(() => import('./routes/review.js')),
  '/review/:id': page(() => import('./routes/review-report.js')),
  '*': page(() => import('./routes/not-found.js')),
} satisfies Record<string, ComponentType>;

export function Pages() {
  return (
    <Routes>
      {Object.entries(addresses).map(([path, Page]) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Routes>
  );
}
