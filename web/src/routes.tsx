import { lazy, type ComponentType } from 'react';
import { routeAreas as areas } from './i18n/generated/route-areas.js';
import { page, PageOf } from './page.js';

// Two addresses, one file: what is fetched for one serves the other.
const institution = page(areas.institution, () => import('./routes/institution.js'));

/** Where most people arrive; each module holds one page as its default export. All others have a table of their own. */
const addresses: Record<string, ComponentType> = {
  '/': page(areas.home, () => import('./routes/home.js')),
  '/sign-in': page(areas['sign-in'], () => import('./routes/sign-in.js')),
  '/initiatives/:initiative': page(areas.initiative, () => import('./routes/initiative.js')),
  '/initiatives/:initiative/indicators/:indicator': page(
    areas.indicator,
    () => import('./routes/indicator.js'),
  ),
  '/institutions/:code/:form?': institution,
  '/countries/:iso3': page(areas.country, () => import('./routes/country.js')),
  '/my-reports': page(areas['my-reports'], () => import('./routes/my-reports.js')),
  '/reports/:id': page(areas.report, () => import('./routes/report.js')),
  '/my-results': institution,
  '*': lazy(() => import('./routes-elsewhere.js')),
};

export function Pages() {
  return <PageOf addresses={addresses} />;
}
