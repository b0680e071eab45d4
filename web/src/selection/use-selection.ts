import { useCallback, useEffect, useMemo } from 'react';
import { generatePath, matchPath, useLocation, useNavigate } from 'react-router';
import { carried, readSelection, searchOf, type Selection, type SelectionProblem } from './selection.js';

export interface Selecting {
  selection: Selection;
  problems: SelectionProblem[];
  /** Changes parts of the selection; `undefined` returns a part to the page's default. */
  select: (change: Partial<Selection>, options?: { replace?: boolean }) => void;
  /** The address of another page that keeps initiative, currency and asOf, plus what is named. */
  hrefTo: (path: string, change?: Partial<Selection>) => string;
  /** The address of this page with a change. */
  hrefWith: (change: Partial<Selection>) => string;
}

const inPath = ['initiative', 'indicator'] as const;

/**
 * The address that was written while the page still shows the former one. A slow device takes a while to draw a change;
 * the next one, made meanwhile, builds on it and not on what is shown.
 */
let written: { shown: string; path: string; search: string } | null = null;

/** What stands in the path itself; read from the path, so that the shell around the page knows it too. */
function partsInPath(pathname: string): { initiative?: string; indicator?: string } {
  const whole = matchPath('/initiatives/:initiative/indicators/:indicator', pathname);
  return (whole ?? matchPath('/initiatives/:initiative', pathname))?.params ?? {};
}

function selectedBy(pathname: string, search: string) {
  const found = readSelection(new URLSearchParams(search));
  Object.assign(found.selection, partsInPath(pathname));
  return found;
}

/** The path and the query of an address with a change. */
function addressWith(pathname: string, search: string, change: Partial<Selection>): [string, string] {
  const here = partsInPath(pathname);
  const next = { ...selectedBy(pathname, search).selection, ...change };
  let path = pathname;
  for (const part of inPath) {
    const now = here[part];
    if (!now) continue;
    if (next[part] && next[part] !== now)
      path = path.replace(
        `/${part}s/${encodeURIComponent(now)}`,
        generatePath(`/${part}s/:code`, { code: next[part] }),
      );
    delete next[part];
  }
  return [path, searchOf(next)];
}

/**
 * The only reader and writer of the address. The initiative and the indicator may stand in the path
 * (`/initiatives/TTI/indicators/RES-01`); there they win over the query and are changed in the path.
 */
export function useSelection(): Selecting {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { selection, problems } = useMemo(() => selectedBy(pathname, search), [pathname, search]);

  useEffect(() => {
    written = null;
  }, [pathname, search]);

  const hrefWith = useCallback(
    (change: Partial<Selection>) => addressWith(pathname, search, change).join(''),
    [pathname, search],
  );

  const hrefTo = useCallback(
    (path: string, change: Partial<Selection> = {}) => {
      const kept: Selection = { ...carried(selection), ...change };
      if (path.startsWith('/initiatives/')) delete kept.initiative;
      return path + searchOf(kept);
    },
    [selection],
  );

  const select = useCallback<Selecting['select']>(
    (change, { replace = true } = {}) => {
      const shown = pathname + search;
      const from = written?.shown === shown ? written : { path: pathname, search };
      const [path, next] = addressWith(from.path, from.search, change);
      written = { shown, path, search: next };
      void navigate(path + next, { replace, preventScrollReset: true });
    },
    [navigate, pathname, search],
  );

  return { selection, problems, select, hrefTo, hrefWith };
}
