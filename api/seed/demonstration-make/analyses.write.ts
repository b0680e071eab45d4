import { createHash } from 'node:crypto';
import { canonicalJson } from '@kipimo/shared';
import type { ClientBase } from 'pg';
import { demonstrationAccounts } from '../demonstration-accounts.js';
import { idFor } from './ids.js';
import { accountId } from './people.write.js';

/** A question that the evaluator of the story locked, before anybody had reported on its last year. */
interface LockedAnalysis {
  readonly title: string;
  readonly hypothesis: string;
  /** As the register writes questions: everything is said, and what was left out is null. */
  readonly question: { readonly initiative: string; readonly indicator: string; readonly toYear: number };
  readonly lockedAt: string;
  readonly deviations: readonly {
    readonly what: string;
    readonly why: string;
    readonly happenedOn: string;
    readonly notedAt: string;
  }[];
}

const region = (code: string) => ({ cohorts: null, countries: null, institutions: null, regions: [code] });
const everybody = { cohorts: null, countries: null, institutions: null, regions: null };
const usual = {
  ...{ starts: null, against: 'not_yet', matchOn: null, caliper: null, claim: 'associated' },
  ...{ clusterBy: 'institution', draws: 1999, currency: null, seed: 1 },
};

const analyses: readonly LockedAnalysis[] = [
  {
    title: 'Demonstration: outputs in Southern Asia under phase 2',
    hypothesis:
      'Illustrative. Institutions in Southern Asia publish more peer-reviewed outputs by 2018 than in 2014, and more ' +
      'than the others do, since their staff grew first.',
    question: {
      ...usual,
      ...{ initiative: 'TTI', indicator: 'RES-02', fromYear: 2014, toYear: 2018 },
      ...{ who: region('southern-asia'), comparison: everybody },
    },
    lockedAt: '2019-01-15T09:00:00.000000Z',
    deviations: [
      {
        what: 'Illustrative. The median of changes is reported first, and the mean beside it.',
        why: 'Two institutions announced that they would count conference papers for the first time.',
        happenedOn: '2019-03-04',
        notedAt: '2019-03-05T10:30:00.000000Z',
      },
    ],
  },
  {
    title: 'Demonstration: the share of core funding after the last grants',
    hypothesis:
      'Illustrative. The share of core funding of all members falls between 2016 and 2019, since the last grants end.',
    question: {
      ...usual,
      ...{
        initiative: 'TTI',
        indicator: 'ORG-04',
        fromYear: 2016,
        toYear: 2019,
        who: null,
        comparison: null,
        claim: 'descriptive',
      },
    },
    lockedAt: '2019-05-20T14:00:00.000000Z',
    deviations: [],
  },
];

const hashOf = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

/** The register of the story: its questions wait for their rounds, and whoever opens it finds how that looks. */
export async function writeAnalyses(client: ClientBase): Promise<void> {
  const author = demonstrationAccounts.find(({ role }) => role === 'evaluator');
  if (!author) throw new Error('the demonstration has an evaluator');
  for (const { title, hypothesis, question, lockedAt, deviations } of analyses) {
    const id = idFor(`analysis ${title}`);
    const content = { title, hypothesis, question, author: author.name, lockedAt, hadData: false };
    await client.query(
      `insert into analysis (id, initiative_id, indicator_id, title, hypothesis, question, question_hash, last_year,
         had_data, author_id, author_name, locked_at, content_hash, demonstration)
       select $1, i.id, n.id, $2, $3, $4, decode($5, 'hex'), $6, false, $7, $8, $9, decode($10, 'hex'), true
         from initiative i, indicator n where i.code = $11 and n.code = $12`,
      [
        ...[id, title, hypothesis, JSON.stringify(question), hashOf(question), question.toYear],
        ...[accountId(author.email), author.name, lockedAt, hashOf(content)],
        ...[question.initiative, question.indicator],
      ],
    );
    for (const { what, why, happenedOn, notedAt } of deviations)
      await client.query(
        `insert into analysis_deviation (analysis_id, what, why, happened_on, author_id, author_name, noted_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, what, why, happenedOn, accountId(author.email), author.name, notedAt],
      );
  }
}
