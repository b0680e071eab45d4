import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claims, readQuestion, steps, usualQuestion, writeQuestion } from './analysis-question.js';
import { readSelection, searchOf } from './selection.js';

const who = fc
  .tuple(
    fc.constantFrom('cohort', 'region', 'country', 'institution'),
    fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/),
  )
  .map(([kind, code]) => `${kind}:${code}`);

const questions = fc.record({
  step: fc.constantFrom(...steps),
  claim: fc.constantFrom(...claims),
  group: fc.option(who),
  versus: fc.option(fc.oneof(fc.constant('everybody'), who)),
  starts: fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2100 }), who }), { maxLength: 4 }),
  against: fc.constantFrom('not_yet' as const, 'never' as const),
  matchOn: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}-\d{2}$/), { maxLength: 5 }),
  byCountry: fc.boolean(),
  draws: fc.integer({ min: 199, max: 49_999 }),
  seed: fc.integer({ min: 0, max: 100_000 }),
});

test('a question that is written into an address is read as the same question', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const address = searchOf({ question: writeQuestion(question) });
      const { selection, problems } = readSelection(new URLSearchParams(address));
      expect(problems).toEqual([]);
      expect(readQuestion(selection.question)).toEqual(question);
    }),
  );
});

test('what makes no sense in an address is left as it usually is', () => {
  expect(
    readQuestion('step:somewhere~claim:magic~group:planet:mars~draws:7~match:~starts:soon:region:x'),
  ).toEqual(usualQuestion);
});
