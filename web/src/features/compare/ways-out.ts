import type { Selection } from '../../selection/selection.js';
import type { WayOut } from './compare.query.js';

/** What a way out changes in the address. */
export function changeOf({ action, params }: WayOut): Partial<Selection> {
  const year = (name: string) => {
    const value = params.find((one) => one.name === name)?.value;
    return value === undefined ? undefined : Number(value);
  };
  switch (action) {
    case 'window':
      return { fromYear: year('fromYear'), toYear: year('toYear') };
    case 'whole_window':
      return { fromYear: undefined, toYear: undefined };
    case 'each':
      return { split: 'institution', view: 'facets' };
    case 'distribution':
      return { view: 'distribution' };
    case 'balanced':
      return { balanced: true };
    case 'decompose':
      return { composition: 'shown' };
    case 'level':
      return { measure: undefined };
    case 'evidence':
      return { evidence: undefined };
    case 'published':
      return { state: undefined };
  }
}

/** Whether a way out would change anything. */
export function changesAnything(change: Partial<Selection>, selection: Selection): boolean {
  if (change.composition !== undefined && selection.composition !== undefined) return false;
  return (Object.keys(change) as (keyof Selection)[]).some((key) => change[key] !== selection[key]);
}
