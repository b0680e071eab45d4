import { useCallback, useMemo } from 'react';
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

/** What stands in the path itself; read from the path, so that the shell around the page knows it too. */
function partsInPath(pathname: string): { initiative?: string; indicator?: string } {
  const whole = matchPath('/initiatives/:initiative/indicators/:indicator', pathname);
  return (whole ?? matchPath('/initiatives/:initiative', pathname))?.params ?? {};
}

/**
 * The only reader and writer of the address. The initiative and the indicator may stand in the path
 * (`/initiatives/TTI/indicators/RES-01`); there they win over the query and are changed in the path.
 */
export function useSelection(): Selecting {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { initiative, indicator } = partsInPath(pathname);

  const { selection, problems } = useMemo(() => {
    const found = readSelection(new URLSearchParams(search));
    if (initiative) found.selection.initiative = initiative;
    if (indicator) found.selection.indicator = indicator;
    return found;
  }, [search, initiative, indicator]);

  const hrefWith = useCallback(
    (change: Partial<Selection>) => {
      const next = { ...selection, ...change };
      let path = pathname;
      for (const part of inPath) {
        const here = part === 'initiative' ? initiative : indicator;
        if (!here) continue;
        if (next[part] && next[part] !== here) {
          const segment = part === 'initiative' ? 'initiatives' : 'indicators';
          path = path.replace(
            `/${segment}/${encodeURIComponent(here)}`,
            generatePath(`/${segment}/:code`, { code: next[part] }),
          );
        }
        delete next[part];
      }
      return path + searchOf(next);
    },
    [selection, pathname, initiative, indicator],
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
    (change, { replace = true } = {}) =>
      void navigate(hrefWith(change), { replace, preventScrollReset: true }),
    [navigate, hrefWith],
  );

  return { selection, problems, select, hrefTo, hrefWith };
}
