/* npm start: from a fresh clone to a running Kipimo. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./start-kipimo.mjs').then(({ startKipimo }) => startKipimo());
