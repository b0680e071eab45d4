/* npm test: every suite, with all of its set-up. `npm test -- --only api,web -- name` runs a part. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./test-kipimo.mjs').then(({ testKipimo }) => testKipimo(process.argv.slice(2)));
