import { databaseUrl } from './given-or-embedded.mjs';
import { newClient } from './postmaster.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { Shutdown } from './shutdown.mjs';

/**
 * Walks the audit of the database that DATABASE_URL names, or of the data folder, whether or not Kipimo is running.
 * Exits 1 and names the first bad row when one was rewritten, deleted, swapped or cut off.
 *
 * Arguments: an end noted earlier (`1234:9f86d0…`) finds a chain that was recomputed as a whole, too.
 */
export async function verifyKipimoAudit() {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const known = knownEnd(process.argv[2]);
    await prepareCheckout(['shared', 'api']);
    const client = newClient(await databaseUrl(shutdown));
    await client.connect();
    await shutdown.add(() => client.end());
    // Built just now, so its types are known only at run time.
    const { verifyAudit, verdictWords } = await import(
      new URL('../dist/src/audit/verify-audit.js', import.meta.url).href
    );
    const verdict = await verifyAudit(client, known);
    say(verdictWords(verdict));
    if (verdict.fault) process.exitCode = 1;
  });
}

/** @param {string | undefined} argument */
function knownEnd(argument) {
  if (!argument) return null;
  const [, id, hash] = /^(\d+):([0-9a-f]{64})$/.exec(argument) ?? [];
  if (id && hash) return { id: Number(id), hash };
  throw new Refusal(
    `"${argument}" is not the end of an audit.`,
    'Give it as number and hash: npm run audit:verify -- 1234:9f86d0…',
  );
}
