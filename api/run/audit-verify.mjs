/* npm run audit:verify: is every row of the audit as it was appended? */
import { requireNode } from './node-version.mjs';

requireNode();
import('./verify-kipimo-audit.mjs').then(({ verifyKipimoAudit }) => verifyKipimoAudit());
