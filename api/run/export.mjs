/* npm run export -- iati TTI: the record as a file in the form of a standard. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./export-record.mjs').then(({ exportRecord }) => exportRecord(process.argv.slice(2)));
