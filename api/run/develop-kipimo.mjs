import { watch } from 'node:fs';
import { join } from 'node:path';
import { startApi } from './api-process.mjs';
import { buildRooms } from './build-rooms.mjs';
import { runNpm } from './command.mjs';
import { dataFolder, ROOT } from './paths.mjs';
import { refuseTakenPort } from './port-holder.mjs';
import { prepareCheckout } from './prepare-checkout.mjs';
import { say } from './progress.mjs';
import { Refusal, reportFailure } from './refusal.mjs';
import { takeDataFolder } from './running-folder.mjs';
import { Shutdown } from './shutdown.mjs';
import { ownDatabaseUrl } from './given-or-embedded.mjs';

/** How long after the last saved file a build begins: editors and git save several at once. */
const SETTLE_MILLISECONDS = 150;

/**
 * Runs the API and Vite's server on the same database as `npm start`, and renews the API when its own
 * sources or those of `shared` change; Vite renews the web app by itself.
 *
 * Environment: that of `npm start`, and `WEB_PORT` (4300).
 */
export async function developKipimo() {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const folder = dataFolder();
    const port = Number(process.env.PORT || 4000);
    const webPort = Number(process.env.WEB_PORT || 4300);
    const lock = await takeDataFolder(folder);
    await shutdown.add(() => lock.release());
    await refuseTakenPort(port, 'npm run dev');
    await refuseTakenPort(webPort, 'npm run dev', 'WEB_PORT');
    await prepareCheckout(['shared', 'api']);
    const env = {
      DATABASE_URL: await ownDatabaseUrl(folder, shutdown),
      PORT: String(port),
      KIPIMO_DATA: folder,
      KIPIMO_DEMO: process.env.KIPIMO_DEMO || 'on',
      NODE_ENV: process.env.NODE_ENV || 'development',
    };
    const start = () => startApi({ env, logFile: null, execArgv: ['--enable-source-maps'] });
    let api = start();
    await shutdown.add(() => api.stop());
    lock.note({ api: api.identity });
    await api.ready;
    const stopWatching = onChange(['api/src', 'api/seed', 'shared/src'], async () => {
      await buildRooms(['shared', 'api']);
      await api.stop();
      if (shutdown.hasBegun) return;
      api = start();
      lock.note({ api: api.identity });
      await api.ready;
      say('The API runs with the changed sources.');
    });
    await shutdown.add(stopWatching);
    say(`\nWeb app: http://localhost:${webPort}   API: http://localhost:${port}/graphql   Stop: Ctrl-C\n`);
    const { code } = await runNpm(['run', '--silent', 'dev', '-w', 'web'], {
      show: true,
      env: { ...process.env, API_PORT: String(port), WEB_PORT: String(webPort), NODE_ENV: 'development' },
    });
    if (shutdown.hasBegun) return;
    throw new Refusal(
      `The web app's server ended by itself (exit code ${code}).`,
      'What it said is above; npm run dev -w web starts it alone.',
    );
  });
}

/**
 * Does something after files in the folders have changed, once for changes that come together, and never
 * twice at the same time. What goes wrong is shown and forgiven: the next change is a new attempt.
 *
 * @param {string[]} folders
 * @param {() => Promise<void>} work
 * @returns {() => void} stops it
 */
function onChange(folders, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  /** @type {Promise<void>} */
  let last = Promise.resolve();
  const watchers = folders.map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(settling);
      settling = setTimeout(() => (last = last.then(work).catch(reportFailure)), SETTLE_MILLISECONDS);
    }),
  );
  return () => watchers.forEach((watcher) => watcher.close());
}
