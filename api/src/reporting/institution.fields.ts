import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context } from '../access/requires.js';
import type { RequestContext } from '../graphql/request-context.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import { ReportRecordLoader } from './report-record.loader.js';
import { ReportRecord } from './report-record.type.js';

/** What reporting adds to an institution. */
@Resolver(() => Institution)
export class InstitutionReportingFields {
  constructor(private readonly records: ReportRecordLoader) {}

  @ResolveField(() => [ReportRecord], {
    description:
      'The institution’s reports to an initiative, round by round: on time, late, missing, corrected.',
  })
  record(
    @Parent() institution: Institution,
    @Args('initiative', { type: () => String, description: 'Code of the initiative.' }) initiative: string,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description: 'As it was known at this time; now when left out.',
    })
    asOf: string | null,
    @Context() context: RequestContext,
  ): Promise<ReportRecord[]> {
    return this.records.of(institution.id, initiative, asOf ?? null, context);
  }
}
