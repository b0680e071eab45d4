import type { APIRequestContext } from '@playwright/test';
import { ask, type Person } from './journey.js';
import { openReportOf } from './reports.js';

/** Addresses that everybody can open, each with something in it. */
export const publicRoutes = [
  '/',
  '/about-the-data',
  '/sign-in',
  '/first-administrator',
  '/initiatives/TTI',
  '/initiatives/ACBF',
  '/initiatives/APRM',
  '/initiatives/TTI/indicators/RES-01',
  '/initiatives/TTI/indicators/ORG-18?split=region',
  '/initiatives/ACBF/indicators/ORG-12',
  '/compare?initiative=TTI&split=region&composition=mean',
  '/cohorts?initiative=TTI',
  '/cohorts/tti-first-selection?initiative=TTI',
  '/institutions/csea',
  '/institutions/bidpa',
  '/institutions/csea/print',
  '/dossiers/ready?initiative=TTI',
  '/countries/KEN',
  '/restatements',
  '/releases',
  '/evaluate/changes?initiative=TTI&since=2014-01-01&asOf=2016-01-01',
  '/an-address-that-does-not-exist',
] as const;

/** Addresses that show something else, or anything at all, only to who is signed in. */
export async function ownRoutes(person: Person, request: APIRequestContext): Promise<string[]> {
  const everyone = ['/account'];
  if (person.startsWith('contributor') || person.startsWith('lead')) {
    const institution = person.split('.')[1] ?? '';
    const report = `/reports/${await openReportOf(request, institution, 'TTI-2018')}`;
    return [
      ...everyone,
      '/my-reports',
      report,
      `${report}/excel`,
      `${report}/conversation`,
      '/my-results',
      '/peers',
    ];
  }
  if (person === 'manager.tti') {
    const report = await aSubmittedReport(request);
    return [
      ...everyone,
      '/rounds',
      '/rounds/new',
      '/rounds/TTI-2018',
      '/review',
      `/review/${report}`,
      '/quality',
      '/targets?initiative=TTI',
      '/targets/cres/RES-02?initiative=TTI',
      '/imports',
      '/library',
      '/library/RES-01',
      '/cohorts/new?initiative=TTI',
      '/people',
      '/dossiers',
      '/dossiers/new',
    ];
  }
  if (person === 'administrator') return ['/about-the-data', '/people', '/audit', '/health', '/set-up'];
  const asked = 'initiative=TTI&indicator=RES-02&from=2011&to=2014';
  return [
    ...everyone,
    '/graphiql',
    '/evaluate/export',
    '/evaluate/analyses',
    `/evaluate/analyses/new?${asked}`,
    `/evaluate/analyses/new?${asked}&question=step:checks~group:region:southern-asia~versus:everybody`,
    `/evaluate/analyses/new?${asked}&question=step:results~group:region:southern-asia~versus:everybody`,
  ];
}

/** A report of TTI that waits for its review. */
export async function aSubmittedReport(request: APIRequestContext): Promise<string> {
  const { submissions } = await ask<{ submissions: { nodes: { id: string }[] } }>(
    request,
    '{ submissions(initiative: "TTI", round: "TTI-2018", state: submitted) { nodes { id } } }',
  );
  const id = submissions.nodes[0]?.id;
  if (!id) throw new Error('No report of TTI-2018 waits for review.');
  return id;
}
