/**
 * Stands in for a part of TanStack Query that every query carries along and none of ours uses: lists here are pages
 * that are asked for one by one. It keeps half a kilobyte out of each first load; a query that did ask for it fails
 * at once.
 */
export function infiniteQueryBehavior(): never {
  throw new Error('Infinite queries are not part of this build.');
}
export const hasNextPage = (): never => infiniteQueryBehavior();
export const hasPreviousPage = (): never => infiniteQueryBehavior();
