import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { processesIn } from './postmaster.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

describe('a throwaway database', () => {
  it('of a killed test run is stopped and removed by the next one, which leaves nothing itself', async () => {
    const run = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { startThrowawayPostgres } from ${JSON.stringify(new URL('./throwaway-postgres.mjs', import.meta.url))};
         process.send((await startThrowawayPostgres()).folder);
         setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    );
    const [left] = await once(run, 'message');
    run.kill('SIGKILL');
    await once(run, 'exit');
    assert.notDeepEqual(processesIn(`${left}/pg18`) ?? ['unknown'], []);

    const next = await startThrowawayPostgres();
    assert.equal(existsSync(left), false);
    await next.stop();
    assert.equal(existsSync(next.folder), false);
  });
});
