/* npm run restore -- kipimo-….backup: a backup into a new database, or a new data folder. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./backup-kipimo.mjs').then(({ restoreKipimo }) => restoreKipimo(process.argv[2]));
