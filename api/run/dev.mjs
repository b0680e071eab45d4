/* npm run dev: the API and the web app, each renewed when its sources change. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./develop-kipimo.mjs').then(({ developKipimo }) => developKipimo());
