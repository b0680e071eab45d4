/** Its own types are not reachable through its exports. */
declare module 'fake-indexeddb/auto';
