/* npm run backup: everything in one file. `npm run backup -- elsewhere.backup` names the file. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./backup-kipimo.mjs').then(({ backupKipimo }) => backupKipimo(process.argv[2]));
