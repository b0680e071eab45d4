import type { Dataset } from '../delivery/datasets/datasets.service.js';
import type { ExportFilters } from './export.query.js';

const KNOWN_FILTERS: Readonly<Record<Dataset, readonly (keyof ExportFilters)[]>> = {
  observations: ['indicator', 'institution', 'fromYear', 'toYear'],
  restatements: ['institution'],
  definitions: ['indicator'],
  notes: ['indicator', 'institution'],
  institutions: [],
  memberships: [],
  cohorts: [],
  countries: [],
};

/** Filters that are set and mean nothing for the data set: leaving them out silently would give other rows. */
export function unknownFilters(dataset: Dataset, filters: ExportFilters): (keyof ExportFilters)[] {
  const names = Object.keys(filters) as (keyof ExportFilters)[];
  return names.filter((name) => filters[name] !== null && !KNOWN_FILTERS[dataset].includes(name));
}

/** About how many bytes all rows take, when some of them take so many. */
export function estimatedBytes(sample: { rows: number; bytes: number }, rows: number): number {
  return sample.rows === 0 ? sample.bytes : Math.round((sample.bytes * rows) / sample.rows);
}
