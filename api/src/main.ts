import 'reflect-metadata';
import { readConfig } from './config.js';
import { prepare } from './prepare.js';

/** A stop takes at most fifteen seconds: less by one, so that it is ours and not the supervisor's. */
const LONGEST_STOP_MILLISECONDS = 14_000;

/** The settings; the address of a database that is still starting comes from the starting process. */
async function settings(): Promise<NodeJS.ProcessEnv> {
  if (process.env['KIPIMO_DATABASE'] !== 'starting' || !process.send) return process.env;
  const url = await new Promise<string>((resolve) => {
    process.once('message', (message: { url: string }) => resolve(message.url));
  });
  return { ...process.env, DATABASE_URL: url };
}

/** Tells the starting process, when there is one, what is happening. */
const tell = (message: object): void => {
  if (process.connected) process.send?.(message);
};

try {
  // The address is asked for first, so that a message that comes while modules are read finds its reader.
  const [given, { closeGently, httpServer }] = await Promise.all([settings(), import('./http-server.js')]);
  const config = readConfig(given);
  const { firstAdministratorLink } = await prepare(config, (step, seconds) =>
    tell({ kind: 'progress', step, seconds }),
  );
  const app = await httpServer(config);
  const stop = async (): Promise<void> => {
    // Whoever waits for something that never ends is not waited for.
    setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref();
    await closeGently(app);
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.once('disconnect', () => void stop());
  await app.listen(config.port, config.host);
  const url = config.publicAddress ?? (await app.getUrl()).replace('127.0.0.1', 'localhost');
  const link = firstAdministratorLink && `${url}/first-administrator?link=${firstAdministratorLink}`;
  tell({ kind: 'ready', url, firstAdministratorLink: link });
  if (!process.send)
    process.stdout.write(`Kipimo answers at ${url}\n${link ? `First administrator: ${link}\n` : ''}`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  tell({ kind: 'refused', message });
  if (!process.send) process.stderr.write(`${error instanceof Error ? (error.stack ?? message) : message}\n`);
  process.exitCode = 1;
  // Handles of a half-started server would keep the process; the message above is out by the time this runs.
  setTimeout(() => process.exit(1), 100).unref();
}
