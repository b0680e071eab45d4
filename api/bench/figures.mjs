/** The middle of several figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which a share of them lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * What the rounds of one contestant amount to.
 *
 * Rates are the median of the rounds; latencies are of all requests; CPU time per request in milliseconds is that of
 * all rounds over all requests. `databaseCpu` is null where it cannot be seen.
 *
 * @param {{ seconds: number, latencies: number[], failures: number, bytes: number, complaint: string | null,
 *   cpu: number, databaseCpu: number | null, clientCpu: number, load: number, others: number }[]} rounds
 */
export function summary(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  const requests = latencies.length;
  const database = rounds.map((round) => round.databaseCpu);
  return {
    perSecond: median(rounds.map((round) => round.latencies.length / round.seconds)),
    perSecondOfRounds: rounds.map((round) => round.latencies.length / round.seconds),
    p50: at(0.5),
    p99: at(0.99),
    requests,
    failures: sum(rounds.map((round) => round.failures)),
    complaint: rounds.find((round) => round.complaint !== null)?.complaint ?? null,
    bytes: Math.round(sum(rounds.map((round) => round.bytes)) / requests),
    cpu: sum(rounds.map((round) => round.cpu)) / requests,
    databaseCpu: database.includes(null) ? null : sum(database) / requests,
    clientCpu: sum(rounds.map((round) => round.clientCpu)) / requests,
    load: rounds.map((round) => round.load),
    others: median(rounds.map((round) => round.others)),
  };
}

/** How one contestant stands to the yardstick: above 1 it does better. CPU time counts the database's with it. */
export function ratios(figures, raw) {
  const whole = ({ cpu, databaseCpu }) => cpu + (databaseCpu ?? 0);
  return {
    rate: figures.perSecond / raw.perSecond,
    cpu: whole(raw) / whole(figures),
    serverCpu: raw.cpu / figures.cpu,
  };
}

/**
 * Rows of a table for a terminal, columns aligned.
 *
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(head, rows) {
  const text = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...text.map((row) => row[column].length)));
  return text
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}
