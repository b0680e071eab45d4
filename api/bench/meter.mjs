/**
 * Loaded into a measured server before its own code (`--import`): tells the bench on request how much CPU time the
 * process has used, and writes a CPU profile of the time between two requests. The servers themselves know nothing of
 * being measured.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();

process.on('message', async (message) => {
  if (message?.kind === 'usage') {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    process.send({ kind: 'usage', answer: userCPUTime + systemCPUTime });
  }
  if (message?.kind === 'start-profile') {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    process.send({ kind: 'start-profile', answer: null });
  }
  if (message?.kind === 'end-profile') {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    writeFileSync(message.file, JSON.stringify(profile));
    process.send({ kind: 'end-profile', answer: null });
  }
});
