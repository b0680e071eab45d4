/**
 * Loaded into a measured server before its own code (`--import`): tells the bench on request how much CPU time the
 * process has used. The servers themselves know nothing of being measured.
 */
process.on('message', (message) => {
  if (message?.kind !== 'usage') return;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send({ kind: 'usage', microseconds: userCPUTime + systemCPUTime });
});
