import { Inject, Injectable } from '@nestjs/common';
import { demonstrationAccounts, demonstrationPassword } from '../../seed/demonstration-accounts.js';
import { CONFIG, type Config } from '../config.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { textOf } from '../graphql/text.type.js';
import { FirstAdministrator } from '../identity/first-administrator.service.js';
import { release } from '../release.js';
import type { Organisation } from './organisation.type.js';
import type { DataSource, Service } from './service.type.js';

/** What this installation is and holds. */
@Injectable()
export class AboutService {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly firstAdministrator: FirstAdministrator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async service(): Promise<Service> {
    const [snapshot, demonstration, needsFirstAdministrator, organisation, sources] = await Promise.all([
      this.version.snapshot(),
      this.holdsDemonstration(),
      this.firstAdministrator.isNeeded(),
      this.organisation(),
      this.database.rows<DataSource>(
        'reference-files',
        'select title, path, rows, source, licence, sha256 from reference_file order by path',
      ),
    ]);
    const open = demonstration && this.config.demonstration;
    return {
      version: release.version,
      demonstration,
      demonstrationAccounts: open
        ? demonstrationAccounts.map((account) => ({ ...account, about: textOf(account.about) }))
        : [],
      demonstrationPassword: open ? demonstrationPassword : null,
      needsFirstAdministrator,
      organisation,
      signInProvider: this.config.signInProvider?.name ?? null,
      recordedUpTo: snapshot.recordedUpTo,
      dataVersion: snapshot.dataVersion,
      sources,
    };
  }

  /** Who runs it; null while nobody said so. */
  private organisation(): Promise<Organisation | null> {
    return this.database.row(
      'organisation',
      'select organisation as name, contact, languages from installation where organisation is not null',
    );
  }

  private async holdsDemonstration(): Promise<boolean> {
    const row = await this.database.row<{ holds: boolean }>(
      'holds-demonstration',
      `select exists (select from import_batch where origin = 'demonstration') as holds`,
    );
    return row?.holds ?? false;
  }
}
