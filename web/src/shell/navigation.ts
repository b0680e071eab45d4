import type { MessageId } from '../i18n/generated/message-id.js';
import type { Viewer } from '../session/session.js';

export interface NavigationEntry {
  to: string;
  label: MessageId;
  /** Addresses below this one also count as being here. */
  within: string;
}

const MOST_ENTRIES = 5;

/**
 * The entries for a viewer, at most five, by what the API lets the viewer do; public ones when nobody is signed in.
 * `initiative` is the one to explore: the chosen one, or the first that has institutions.
 */
export function navigationFor(viewer: Viewer | null, initiative: string | null): NavigationEntry[] {
  const may = (action: string) => viewer?.actions.includes(action) ?? false;
  const own = viewer?.roles.find(({ institution }) => institution !== null)?.institution ?? null;
  const entries: NavigationEntry[] = [];
  // Who manages rounds has five jobs without it, and finds it behind the choice of the initiative; unusual figures are
  // found from the review.
  if (initiative && !may('submission.accept'))
    entries.push({ to: `/initiatives/${initiative}`, label: 'shell.nav.explore', within: '/initiatives' });
  // Who reports for an institution has five jobs without it, and finds it on the pages of initiatives and indicators.
  if (initiative && !own && !may('person.manage'))
    entries.push({ to: '/compare', label: 'shell.nav.compare', within: '/compare' });
  // Whoever looks through a reporter's eyes cannot edit, yet goes where a reporter goes if all of it can be shown.
  if (own && (may('submission.edit') || viewer?.seesAs?.isWhole))
    entries.push(
      { to: '/my-reports', label: 'shell.nav.my-reports', within: '/my-reports' },
      { to: '/my-results', label: 'shell.nav.my-results', within: '/my-results' },
      { to: '/peers', label: 'shell.nav.peers', within: '/peers' },
    );
  if (may('round.read')) entries.push({ to: '/rounds', label: 'shell.nav.rounds', within: '/rounds' });
  if (may('submission.accept')) entries.push({ to: '/review', label: 'shell.nav.review', within: '/review' });
  if (may('target.agree')) entries.push({ to: '/targets', label: 'shell.nav.targets', within: '/targets' });
  if (may('library.manage')) entries.push({ to: '/library', label: 'shell.nav.library', within: '/library' });
  // Who reviews has five jobs without it, and finds it at the head of the explorer and on the account page.
  if (may('analysis.register') && !may('submission.accept'))
    entries.push({ to: '/evaluate/analyses', label: 'shell.nav.analyses', within: '/evaluate/analyses' });
  // Who runs rounds or the installation has five jobs without it, and finds it on the account page.
  if (may('schema.read') && !own && !may('submission.accept') && !may('person.manage'))
    entries.push({ to: '/graphiql', label: 'shell.nav.queries', within: '/graphiql' });
  if (may('person.manage')) entries.push({ to: '/people', label: 'shell.nav.people', within: '/people' });
  if (may('audit.read')) entries.push({ to: '/audit', label: 'shell.nav.audit', within: '/audit' });
  if (may('installation.read')) entries.push({ to: '/health', label: 'shell.nav.health', within: '/health' });
  // Where there is no room, the explorer leads there too.
  if (may('cohort.make') && entries.length < MOST_ENTRIES)
    entries.push({ to: '/cohorts', label: 'shell.nav.cohorts', within: '/cohorts' });
  // The foot of every page leads there too.
  if (entries.length < MOST_ENTRIES)
    entries.push({ to: '/about-the-data', label: 'shell.nav.about', within: '/about-the-data' });
  return entries;
}
