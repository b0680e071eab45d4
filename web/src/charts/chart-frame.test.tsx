import { describe, expect, it } from '@jest/globals';
import { csvOf, pinnedQuery, snippet } from '@kipimo/shared';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { colourSlots } from './colour.js';
import { comparabilityOf } from './comparability.js';
import { fileName } from './download-csv.js';
import { awkward } from './testing/chart-fixtures.js';
import { showChart } from './testing/show-chart.js';

const query = {
  document: "query Trend($input: TrendInput!) {\n  trend(input: $input) { method } # the panel's\n}",
  variables: { input: { indicator: 'RES-01' } },
  address: 'https://kipimo.example/graphql',
};

describe('the frame of a chart', () => {
  it('says n, date, source, that values are illustrative, and what is missing', async () => {
    await showChart({ ...awkward, missing: [{ reason: 'not_submitted', count: 8 }] });
    for (const words of [
      'n = 41 of 49',
      'As of 31 Mar 2019',
      'Source: Accepted submissions',
      'Illustrative values, not measurements',
      'Without a value: Not submitted 8',
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('figure', { name: awkward.title })).toBeTruthy();
  });

  it('says in words that there is nothing to draw', async () => {
    const [series] = awkward.series;
    const points = [{ year: 2009, value: null, absence: 'not_submitted' as const }];
    await showChart({ ...awkward, series: series ? [{ ...series, points }] : [] });
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.getByText(/No values to draw yet/)).toBeTruthy();
  });

  it('gives what can be taken away: the question pinned to its moment, a reference, and the picture', async () => {
    const user = userEvent.setup();
    await showChart({ ...awkward, query });
    await user.click(screen.getByRole('button', { name: 'Download, cite, embed' }));
    await user.selectOptions(await screen.findByLabelText('Language'), 'curl');
    const question = screen.getByRole('group', { name: 'The question behind it' });
    const copy = within(question.parentElement as HTMLElement).getByRole('button', { name: 'Copy' });
    await user.click(copy);
    const pinned = pinnedQuery(query, awkward.asOf);
    expect(await navigator.clipboard.readText()).toBe(snippet('curl', pinned));
    expect(question.textContent).toContain(awkward.asOf);
    expect(question.textContent).toContain("'\\''s");
    for (const name of ['PNG', 'PNG, double size', 'SVG', 'Excel', 'Copy as BibTeX'])
      expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('gives every figure of the table to the file', () => {
    const body = csvOf(awkward).split('\r\n');
    expect(body.filter((line) => line.startsWith('cohort-1,'))).toHaveLength(10);
    expect(fileName('Éducation : part des « docteurs » (2018)')).toBe('education-part-des-docteurs-2018');
  });
});

describe('colours', () => {
  it('follow the entity and not its place in the list', () => {
    const keys = ['cohort-1', 'cohort-2', 'cohort-3'];
    expect([...colourSlots(keys)].sort()).toEqual([...colourSlots([...keys].reverse())].sort());
    expect(new Set(colourSlots(['a', 'b', 'c', 'd', 'e', 'f']).values()).size).toBe(6);
  });
});

describe('comparability', () => {
  it('keeps the rules and their figures', () => {
    const reasons = [{ rule: 'R8', params: [{ name: 'left', value: '2' }] }];
    expect(comparabilityOf({ __typename: 'ComparableWithCaveats', reasons })).toEqual({
      outcome: 'with_caveats',
      reasons: [{ rule: 'R8', params: { left: '2' } }],
    });
    expect(comparabilityOf({ __typename: 'Comparable' }).outcome).toBe('comparable');
    expect(comparabilityOf({ __typename: 'NotComparable', reasons }).outcome).toBe('not_comparable');
  });
});
