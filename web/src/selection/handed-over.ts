import { useLocation } from 'react-router';

/** Where to go after signing in (`?to=`): an address of our own or nothing, never another site's. */
export function returnAddress(search: string): string | null {
  const to = new URLSearchParams(search).get('to');
  return to && /^\/(?![/\\])/.test(to) ? to : null;
}

export function useReturnAddress(): string | null {
  return returnAddress(useLocation().search);
}

/** The one-time link that the start of the service printed (`?link=`). */
export function useInvitation(): string | null {
  return new URLSearchParams(useLocation().search).get('link');
}

/** Why signing in at another place led back here (`?refused=`). */
export function useRefusalElsewhere(): string | null {
  return new URLSearchParams(useLocation().search).get('refused');
}

/** The end of the link to a saved query (`?query=`). */
export function useSavedQuery(): string | null {
  return new URLSearchParams(useLocation().search).get('query');
}
