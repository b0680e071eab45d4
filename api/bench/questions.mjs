import { randomUUID } from 'node:crypto';
import { size } from './dataset.mjs';

/**
 * What is measured: a document, and variables that differ from request to request. Variables come from a counter,
 * so that the API and the yardstick get the same sequence.
 */
const [firstYear, lastYear] = size.years;
const institution = (n) => `bench-${String(1 + ((n * 37) % size.institutions)).padStart(4, '0')}`;
const countIndicators = ['RES-01', 'RES-02', 'RES-04', 'RES-06', 'COM-01', 'COM-02', 'COM-04', 'ORG-12'];
const shareIndicators = ['RES-03', 'RES-08', 'ORG-04'];

const trendFields = `groups { key points { year versionNumber n expected members value median lowerQuartile upperQuartile
  minimum maximum mean total numerator denominator missing { reason count } } } receipt { asOf contentHash }`;

export const questions = {
  nested: {
    about: '50 institutions with their latest values of five indicators',
    document: `query Nested($after: String) { institutions(initiative: "BENCH", first: 50, after: $after) {
      nodes { code name acronym country { iso3 name { en fr es } region { code } }
        latest(indicators: ["RES-01", "RES-02", "RES-06", "COM-01", "ORG-12"]) { indicator year value exact absence } }
      pageInfo { endCursor hasNextPage } } }`,
    variables: (n, cursors) => ({ after: cursors[n % cursors.length] }),
    samples: 20,
  },
  trend: {
    about: 'one indicator over 15 years, 1,000 institutions',
    document: `query Trend($input: TrendInput!) { trend(input: $input) { ${trendFields} } }`,
    variables: (n) => ({
      input: {
        initiative: 'BENCH',
        indicator:
          n % 4 === 3
            ? shareIndicators[n % shareIndicators.length]
            : countIndicators[n % countIndicators.length],
        fromYear: firstYear,
        toYear: lastYear,
      },
    }),
    samples: 24,
  },
  latest: {
    about: 'one indicator, one year, 1,000 institutions',
    document: `query Latest($input: LatestInput!) { latest(input: $input) {
      units { institution { code name } value exact absence versionNumber } summary { n expected median } } }`,
    variables: (n) => ({
      input: {
        initiative: 'BENCH',
        indicator: countIndicators[n % countIndicators.length],
        year: firstYear + (n % 15),
      },
    }),
    samples: 40,
  },
  aggregate: {
    about: 'three indicators over 15 years by country, 1,000 institutions: 450 groups',
    document: `query Aggregate($input: AggregateInput!) { aggregate(input: $input) {
      groups { country indicator year n expected coverage median lowerQuartile upperQuartile missing { reason count } }
      groupCount cut } }`,
    variables: (n) => ({
      input: {
        initiative: 'BENCH',
        indicators: [0, 1, 2].map((k) => countIndicators[(n + k) % countIndicators.length]),
        groupBy: ['country', 'indicator', 'period'],
        fromYear: firstYear,
        toYear: lastYear,
      },
    }),
    samples: 16,
  },
  profile: {
    about: 'one institution, every indicator, 15 years',
    document: `query Profile($code: String!) { institution(code: $code) { code name
      profile(initiative: "BENCH") { series { indicator { code } points { year value absence versionNumber } } } } }`,
    variables: (n) => ({ code: institution(n) }),
    samples: 100,
  },
};

export const saving = {
  about: '50 cells of one report, with idempotency keys and audit',
  document: `mutation Save($input: SaveEntriesInput!) { saveEntries(input: $input) {
    submissionVersion answered expected
    results { operationId indicator slice outcome
      entry { value text absence currency note version changedAt changedBy }
      issues { path rule severity params { name value } } }
    derived { indicator value absence }
    issues { path rule severity params { name value } } } }`,
  /** A save of the given cells by a person who saw version n of each: values change, and each change has its key. */
  variables: (submission, cells, n) => ({
    input: {
      submission,
      operations: cells.map((cell) => ({
        operationId: randomUUID(),
        indicator: cell.indicator,
        slice: cell.slice,
        baseVersion: n,
        ...cell.content(n),
      })),
    },
  }),
};
