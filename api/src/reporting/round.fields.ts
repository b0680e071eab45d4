import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SUBMISSION_STATES, type SubmissionState } from '@kipimo/shared';
import DataLoader from 'dataloader';
import { Context } from '../access/requires.js';
import type { Scope } from '../access/scope.js';
import { Database } from '../database/database.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { Round } from '../initiative/round.type.js';
import { StateCount } from './report-record.type.js';

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

/** What reporting adds to a round. */
@Resolver(() => Round)
export class RoundReportingFields {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [StateCount], {
    description:
      'How many reports stand in each state, for managers of the initiative and administrators; else empty.',
  })
  submissionCounts(@Parent() round: Round, @Context() context: RequestContext): Promise<StateCount[]> {
    const { scope } = context.actor;
    if (scope.reviews !== 'every' && scope.reviews.length === 0) return Promise.resolve([]);
    const make = (): DataLoader<number, StateCount[]> =>
      new DataLoader((rounds) => this.counts(rounds, scope));
    return loaderIn(context, 'submission-counts', make).load(round.id);
  }

  private async counts(rounds: readonly number[], scope: Scope): Promise<StateCount[][]> {
    const every = scope.reviews === 'every';
    const rows = await this.database.rows<CountRow>('submission-counts', countsOfRounds, [
      every,
      scope.reviews === 'every' ? [] : scope.reviews,
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
