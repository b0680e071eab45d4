import { TextEncoder } from 'node:util';

/** jsdom has none, and the router asks for one when it is loaded; imported before anything that links. */
globalThis.TextEncoder ??= TextEncoder;
