/**
 * `npm run bench -- --only statistics`: how often the methods find something where nothing happened, and how often a
 * range holds the truth, over many more simulated programmes than the tests can afford. Takes some minutes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [PANELS, SAMPLES, DRAWS] = [2000, 2000, 999];

/** @param {boolean} isQuick a tenth of the programmes */
export async function benchStatistics(isQuick) {
  for (const workspace of ['shared', 'api'])
    execFileSync('npm', ['run', 'build', '-w', workspace], { cwd: join(here, '../..'), stdio: 'ignore' });
  const { coverage, falseFindings } = await import('../dist/src/analytics/simulation/false-findings.js');
  const share = isQuick ? 0.1 : 1;
  const [panels, samples] = [PANELS * share, SAMPLES * share];
  const percent = (/** @type {number} */ one) => `${(100 * one).toFixed(1)} %`.padStart(8);
  console.log(
    `False findings at 5 %, ${panels} programmes in which nothing happened (AR(1) 0.8, 20 % missing)`,
  );
  console.log('institutions  plain OLS       CR2  wild bootstrap');
  const findings = [12, 49].map((institutions) => {
    const found = falseFindings(institutions, panels, DRAWS);
    const figures = [found.ols, found.cr2, found.wild].map(percent).join('  ');
    console.log(`${String(institutions).padStart(12)}   ${figures}`);
    return { institutions, panels, draws: DRAWS, ...found };
  });
  console.log(`Samples of a skewed population whose 95 % range holds the mean, of ${samples}`);
  console.log('institutions       BCa  percentile');
  const ranges = [25, 49].map((institutions) => {
    const held = coverage(institutions, samples, DRAWS);
    console.log(`${String(institutions).padStart(12)}  ${percent(held.bca)}    ${percent(held.percentile)}`);
    return { institutions, samples, draws: DRAWS, ...held };
  });
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'statistics.json');
  writeFileSync(file, JSON.stringify({ falseFindings: findings, coverage: ranges }, null, 2) + '\n');
  console.log(`Written: ${file}`);
}
