import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../database/database.js';
import { DataVersion } from '../database/data-version.js';
import { loaderIn, type RequestContext } from '../graphql/request-context.js';
import { Catalogue } from '../reference/catalogue.js';
import { reportRecord } from './report-record.query.js';
import { recordFor } from './report-record.rules.js';
import type { ReportRecord } from './report-record.type.js';

/** Reporting records of institutions, one statement for all that a request asks of one initiative and time. */
@Injectable()
export class ReportRecordLoader {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Rounds oldest first, as the asker may know them. Errors: NotFound for the initiative; Invalid for the time. */
  of(
    unitId: number,
    initiative: string,
    asOf: string | null,
    context: RequestContext,
  ): Promise<ReportRecord[]> {
    const name = `report-record|${initiative}|${asOf ?? ''}`;
    const make = (): DataLoader<number, ReportRecord[]> =>
      new DataLoader((units) => this.records(units, initiative, asOf, context));
    return loaderIn(context, name, make).load(unitId);
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
