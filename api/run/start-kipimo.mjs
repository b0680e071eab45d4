import { join } from 'node:path';
import { startApi } from './api-process.mjs';
import { ownDatabaseUrl } from './given-or-embedded.mjs';
import { dataFolder } from './paths.mjs';
import { refuseTakenPort } from './port-holder.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { takeDataFolder } from './running-folder.mjs';
import { Shutdown } from './shutdown.mjs';

/**
 * Installs, builds, starts the database and the API, says where it is, and stays until it is stopped.
 *
 * Environment: `PORT` (4000), `KIPIMO_DATA` (./.kipimo), `DATABASE_URL` (none: the embedded server),
 * `KIPIMO_DEMO` (on), `NODE_ENV` (production), `KIPIMO_LOG_TO` (`terminal` shows the API's log).
 */
export async function startKipimo() {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const folder = dataFolder();
    const port = Number(process.env.PORT || 4000);
    const lock = await takeDataFolder(folder);
    await shutdown.add(() => lock.release());
    await refuseTakenPort(port, 'npm start');
    await prepareCheckout();
    const database = ownDatabaseUrl(folder, shutdown);
    const api = startApi({
      // It reads its modules while the database starts.
      database,
      env: {
        PORT: String(port),
        KIPIMO_DATA: folder,
        KIPIMO_DEMO: process.env.KIPIMO_DEMO || 'on',
        NODE_ENV: process.env.NODE_ENV || 'production',
      },
      logFile: process.env.KIPIMO_LOG_TO === 'terminal' ? null : join(folder, 'api.log'),
    });
    await database;
    // Only now, since what was added last ends first: the API before its database.
    await shutdown.add(() => api.stop());
    lock.note({ api: api.identity });
    const { url, firstAdministratorLink } = await api.ready;
    lock.note({ api: api.identity, url });
    say(`\nKipimo is ready: ${url}`);
    if (firstAdministratorLink)
      say(`Create the first administrator (this link works once): ${firstAdministratorLink}`);
    say(`Data: ${folder}   Stop: Ctrl-C\n`);
    const code = await api.ended;
    if (shutdown.hasBegun) return;
    throw new Refusal(
      `The server ended by itself (exit code ${code}).`,
      `Its last words are in ${folder}/api.log`,
    );
  });
}
