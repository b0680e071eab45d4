import { expect, test } from '@jest/globals';
import { readSelection, searchOf } from '../../selection/selection.js';
import { headlinesAfter, headlinesOf } from './headlines.js';
import type { InitiativeFacts } from './initiative.query.js';

const name = (en: string) => ({ en, fr: null, es: null, drafted: [] });
const anIndicator = (code: string, valueType: 'count' | 'narrative' = 'count') => ({
  code,
  current: { valueType, name: name(code) },
});
const domains: InitiativeFacts['domains'] = [
  { code: 'RES', name: name('Research'), indicators: [anIndicator('RES-01'), anIndicator('RES-02')] },
  {
    code: 'COM',
    name: name('Communication'),
    indicators: [anIndicator('COM-09', 'narrative'), anIndicator('COM-01')],
  },
  { code: 'TXT', name: name('Texts'), indicators: [anIndicator('TXT-01', 'narrative')] },
];
const shown = (chosen?: string[]) => headlinesOf(domains, chosen).map(({ indicator }) => indicator.code);

test('each domain has a headline; texts are never one', () => {
  expect(shown()).toEqual(['RES-02', 'COM-01']);
});

test('a choice goes into the address and comes back the same', () => {
  const chosen = headlinesAfter(headlinesOf(domains), 'RES', 'RES-01');
  const address = searchOf({ headlines: chosen, countries: ['GHA'], split: 'region', balanced: true });
  expect(address).toBe('?headlines=RES-01,COM-01&country=GHA&split=region&balanced=true');
  const { selection, problems } = readSelection(new URLSearchParams(address));
  expect(problems).toEqual([]);
  expect(shown(selection.headlines)).toEqual(['RES-01', 'COM-01']);
});

test('a code that no domain has leaves the beginning in place', () => {
  expect(shown(['XYZ-99'])).toEqual(['RES-02', 'COM-01']);
});
