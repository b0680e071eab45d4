import { spawnSync } from 'node:child_process';
import { pythonScript } from './effect-script.python.js';
import { rScript } from './effect-script.r.js';
import { scriptData } from './effect-script.data.js';
import type { EffectQuestion, UnitSeries } from './effect-question.js';
import { type EffectAnswer, effectOf } from './effect.rules.js';

const YEARS = [2010, 2011, 2012, 2013, 2014];

/** Institutions with values that look like counts: ties, gaps, three countries for every nine. */
function institutions(
  name: string,
  n: number,
  slope: number,
  start?: (index: number) => number,
): UnitSeries[] {
  return Array.from({ length: n }, (_, index) => ({
    unit: `${name} "${index}"`,
    cluster: `country ${index % 5}`,
    isExpected: true,
    start: start?.(index) ?? null,
    covariates: [5 + ((index * 7) % 11), (index * 3) % 5],
    values: new Map(
      YEARS.flatMap((year, place): [number, number][] =>
        index % 9 === 8 && year === 2012
          ? []
          : [
              [
                year,
                5 + ((index * 7) % 11) + ((index * place * 5) % 4) / 10 + slope * place * (1 + (index % 3)),
              ],
            ],
      ),
    ),
  }));
}

const question = (given: Partial<EffectQuestion>): EffectQuestion => ({
  group: institutions('a', 11, 0.3),
  comparison: null,
  fromYear: 2010,
  toYear: 2014,
  breaks: [],
  isOrdinal: false,
  minimumGroup: 3,
  draws: 299,
  seed: 7,
  ...given,
});

const questions: Record<string, EffectQuestion> = {
  'a change since the baseline': question({}),
  'a difference in differences by country': question({
    comparison: institutions('b', 10, 0.1),
    isClustered: true,
  }),
  'a difference with too many arrangements to count': question({
    group: institutions('a', 16, 0.3),
    comparison: institutions('b', 14, 0.1),
  }),
  'matched pairs': question({ comparison: institutions('b', 14, 0.1), matchOn: ['one', 'two'] }),
  'starts in different years': question({
    group: institutions('a', 12, 0.3, (index) => 2012 + (index % 3)),
    comparison: institutions('b', 9, 0.1),
    staggered: 'not_yet',
  }),
};

/** The answer's figures by the names under which the scripts print them. */
function figuresOf({
  shift,
  mean,
  bootstrap,
  randomisation,
  clustered,
  staggered,
}: EffectAnswer): Map<string, number> {
  const figures = new Map<string, number>();
  const add = (name: string, of: object | null | undefined): void => {
    for (const [part, value] of Object.entries(of ?? {}))
      if (typeof value === 'number') figures.set(`${name}.${part}`, value);
  };
  add('shift', shift);
  add('mean', mean);
  add('bootstrap', bootstrap);
  add('randomisation', randomisation && { p: randomisation.p });
  add('clustered', clustered?.estimate);
  const only = (estimate: { value: number; standardError: number | null }) => ({
    value: estimate.value,
    standardError: estimate.standardError,
  });
  if (staggered) add('simple', only(staggered.simple));
  for (const { at, estimate } of staggered?.event ?? []) add(`event.${at}`, only(estimate));
  return figures;
}

const scriptsOf = (asked: EffectQuestion) => {
  const answer = effectOf(asked);
  const data = scriptData({ title: 'TTI RES-02', asOf: '2018-01-01T00:00:00Z', question: asked, answer });
  return { answer, python: pythonScript(data), r: rScript(data) };
};

function printed(output: string): Map<string, number> {
  return new Map(
    output
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]),
  );
}

/** The languages that this machine has; R may be named by KIPIMO_R. */
const languages = [
  { language: 'Python', program: 'python3' },
  { language: 'R', program: process.env.KIPIMO_R ?? 'Rscript' },
].filter(({ program }) => !spawnSync(program, ['--version']).error);

describe.each(Object.entries(questions))('%s', (_name, asked) => {
  const { answer, python, r } = scriptsOf(asked);
  const figures = figuresOf(answer);

  it('has figures to make again', () => {
    expect(answer.refusals).toEqual([]);
    expect(figures.size).toBeGreaterThan(9);
  });

  it.each(languages)('is made again by the script for $language, to a millionth', ({ language, program }) => {
    const run = spawnSync(program, ['-'], { input: language === 'R' ? r : python, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const made = printed(run.stdout);
    expect([...made.keys()].toSorted()).toEqual([...figures.keys()].toSorted());
    for (const [name, value] of figures) {
      const off = Math.abs((made.get(name) ?? Number.NaN) - value) / Math.max(1, Math.abs(value));
      expect({ name, isSame: off < 1e-6 }).toEqual({ name, isSame: true });
    }
  });
});
