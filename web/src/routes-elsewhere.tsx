import type { ComponentType } from 'react';
import { routeAreasElsewhere as areas } from './i18n/generated/route-areas-elsewhere.js';
import { page, PageOf } from './page.js';

const arrival = page(areas.arrival, () => import('./routes/arrival.js'));
const installation = page(areas.installation, () => import('./routes/installation.js'));
const administration = page(areas.administration, () => import('./routes/administration.js'));
// Several addresses, one file: what is fetched for one serves the others.
const targets = page(areas.targets, () => import('./routes/targets.js'));
const underReview = page(areas['review-report'], () => import('./routes/review-report.js'));

/** Addresses that are reached from within, with the page for an address that leads nowhere. */
const addresses: Record<string, ComponentType> = {
  '/about-the-data': page(areas['about-the-data'], () => import('./routes/about-the-data.js')),
  '/restatements': page(areas.restatements, () => import('./routes/restatements.js')),
  '/compare': page(areas.compare, () => import('./routes/compare.js')),
  '/first-administrator': page(areas['first-administrator'], () => import('./routes/first-administrator.js')),
  '/invitation': arrival,
  '/new-password': arrival,
  '/people': administration,
  '/audit': administration,
  '/set-up': installation,
  '/health': installation,
  '/account': page(areas.account, () => import('./routes/account.js')),
  '/graphiql': page(areas.graphiql, () => import('./routes/graphiql.js')),
  '/rounds/*': page(areas.rounds, () => import('./routes/rounds.js')),
  '/reports/:id/excel': page(areas['report-excel'], () => import('./routes/report-excel.js')),
  '/reports/:id/conversation': underReview,
  '/review': page(areas.review, () => import('./routes/review.js')),
  '/review/:id': underReview,
  '/quality': page(areas.quality, () => import('./routes/quality.js')),
  '/cohorts/*': page(areas.cohorts, () => import('./routes/cohorts.js')),
  '/targets': targets,
  '/targets/:institution/:indicator': targets,
  '/library/*': page(areas.library, () => import('./routes/library.js')),
  '/dossiers/*': page(areas.dossiers, () => import('./routes/dossiers.js')),
  '/imports': page(areas.imports, () => import('./routes/imports.js')),
  '/releases': page(areas.releases, () => import('./routes/releases.js')),
  '/releases/:version': page(areas.release, () => import('./routes/release.js')),
  '/evaluate/export': page(areas.export, () => import('./routes/export.js')),
  '/evaluate/changes': page(areas.changes, () => import('./routes/changes.js')),
  '/evaluate/analyses/*': page(areas.analyses, () => import('./routes/analyses.js')),
  '/peers': page(areas.peers, () => import('./routes/peers.js')),
  '*': page(areas['not-found'], () => import('./routes/not-found.js')),
};

export default function PagesElsewhere() {
  return <PageOf addresses={addresses} />;
}
