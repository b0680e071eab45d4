import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Context } from '../access/requires.js';
import { Database } from '../database/database.js';
import { DataVersion } from '../database/data-version.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Catalogue } from '../reference/catalogue.js';
import { Institution } from '../unit/institution.type.js';
import { reportRecord } from './report-record.query.js';
import { recordFor } from './report-record.rules.js';
import { ReportRecord } from './report-record.type.js';

/** What reporting adds to an institution. */
@Resolver(() => Institution)
export class InstitutionReportingFields {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

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
    const name = `report-record|${initiative}|${asOf ?? ''}`;
    const make = (): DataLoader<number, ReportRecord[]> =>
      new DataLoader((units) => this.records(units, initiative, asOf, context));
    return loaderIn(context, name, make).load(institution.id);
  }

  private async records(
    units: readonly number[],
    initiative: string,
    asOf: string | null,
    { actor }: RequestContext,
  ): Promise<ReportRecord[][]> {
    const facts = await this.catalogue.current();
    const snapshot = await this.version.snapshot(asOf);
    const { id } = facts.initiative(initiative);
    const rows = await reportRecord(actor.scope, this.database, units, id, snapshot.asOf);
    const byUnit = new Map(units.map((unit): [number, ReportRecord[]] => [unit, []]));
    for (const row of rows) byUnit.get(row.unitId)?.push(recordFor(actor.scope, row));
    return units.map((unit) => byUnit.get(unit) ?? []);
  }
}
