/**
 * Stands in for a part of TanStack Query that its client carries along: changes here are sent once, by `useWrite`, and
 * are neither kept nor repeated. It keeps a kilobyte out of each first load.
 */
export class MutationCache {
  /** There is nothing to go on with. */
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }

  /** There is nothing to forget. */
  clear(): void {
    return undefined;
  }
}
