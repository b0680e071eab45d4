import { Injectable } from '@nestjs/common';
import { SUBMISSION_STATES, type SubmissionState } from '@kipimo/shared';
import DataLoader from 'dataloader';
import { reviewReach, type Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import type { StateCount } from './report-record.type.js';

// "How far is this round?" Only for those who review it: how many drafts there are is theirs to know, what is in them
// is not.
const countsOfRounds = `
  select s.round_id as "roundId", s.state, count(*) as count
  from submission s join round r on r.id = s.round_id
  where s.round_id = any($3::int[]) and ($1::boolean or r.initiative_id = any($2::int[]))
  group by s.round_id, s.state`;

interface CountRow {
  readonly roundId: number;
  readonly state: SubmissionState;
  readonly count: number;
}

/** How many reports of a round stand in each state, one statement for all rounds of a request. */
@Injectable()
export class SubmissionCountLoader {
  constructor(private readonly database: Database) {}

  /** States in the order of the workflow, those without a report left out; empty for who does not review the round. */
  of(roundId: number, context: RequestContext): Promise<StateCount[]> {
    const { scope } = context.actor;
    if (scope.reviews !== 'every' && scope.reviews.length === 0) return Promise.resolve([]);
    const make = (): DataLoader<number, StateCount[]> =>
      new DataLoader((rounds) => this.counts(scope, rounds));
    return loaderIn(context, 'submission-counts', make).load(roundId);
  }

  private async counts(scope: Scope, rounds: readonly number[]): Promise<StateCount[][]> {
    const [every, initiatives] = reviewReach(scope);
    const rows = await this.database.rows<CountRow>('submission-counts', countsOfRounds, [
      every,
      initiatives,
      rounds,
    ]);
    return rounds.map((round) =>
      SUBMISSION_STATES.flatMap((state) => {
        const row = rows.find((one) => one.roundId === round && one.state === state);
        return row ? [{ state, count: row.count }] : [];
      }),
    );
  }
}
