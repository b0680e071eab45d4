import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { publicScope, type Scope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { addressOf, CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { codeBook } from '../delivery/code-book.js';
import { DATASETS, Datasets } from '../delivery/datasets/datasets.service.js';
import type { Noticed } from '../delivery/datasets/record-tables.js';
import { FilePackage, manifestFiles } from '../delivery/file-package.js';
import type { KeptFile } from '../delivery/kept-files.query.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import type { Table } from '../delivery/table.js';
import { languages } from '../graphql/text.type.js';
import { Jobs } from '../jobs/jobs.service.js';
import { queueOf } from '../jobs/queues.js';
import type { Job } from '../jobs/worker.js';
import { dataPackage } from './data-package.js';
import { type AudienceCode, LICENCE_WORDS } from './release.codes.js';
import { markFailed, markFrozen, releaseToFreeze, type ReleaseRow } from './release.query.js';
import { bibtexOf, citationOf } from './release.rules.js';

export const FREEZING = queueOf<{ id: number }>('release');

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** Whose eyes a release is written with: the public's, or those of an evaluator of the initiative. */
export function freezingScope(audience: AudienceCode, initiative: number): Scope {
  if (audience === 'public') return publicScope;
  return {
    key: `release|${initiative}`,
    initiatives: [initiative],
    ownUnits: [],
    reviews: [],
    minimumGroup: 3,
  };
}

/**
 * Writes the files of a release, as a job: an attempt that is cut short is begun again from nothing, and gives the same
 * bytes, since everything is asked as of the release's own time.
 */
@Injectable()
export class ReleaseFreezing implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly datasets: Datasets,
    private readonly files: KeptFiles,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(FREEZING, (job) => this.freeze(job));
  }

  private async freeze({ data: { id }, isLastAttempt }: Job<{ id: number }>): Promise<void> {
    const row = await releaseToFreeze(this.database, id);
    if (row?.state !== 'freezing') return;
    try {
      await this.write(row);
    } catch (error) {
      if (!isLastAttempt) throw error;
      const problem = error instanceof Error ? error.message : String(error);
      await this.database.transaction(async () => {
        await markFailed(this.database, id, problem);
        await this.audit.append(
          { userId: null, name: 'Kipimo' },
          { action: 'release.failed', subjectKind: 'release', subjectId: row.version, detail: { problem } },
        );
      });
    }
  }

  private async write(row: ReleaseRow): Promise<void> {
    const owner = { releaseId: row.id };
    await this.files.remove(owner);
    const facts = await this.datasets.facts();
    const initiative = facts.initiativeById(row.initiative_id);
    const scope = freezingScope(row.audience, row.initiative_id);
    const question = {
      ...{ initiative, asOf: row.as_of, indicatorId: null, unitId: null, fromYear: null, toYear: null },
      since: row.previous_as_of,
    };
    const noticed: Noticed = { units: new Set(), demonstration: false };
    const tables: Table[] = [];
    for (const name of DATASETS) tables.push(await this.datasets.table(scope, name, question, noticed));
    const made = new FilePackage(this.files, owner);
    const contents: { file: KeptFile; table: Table | null }[] = [];
    for (const table of tables) {
      contents.push({ file: await made.table(table, 'csv'), table });
      if (table.name !== 'observations') continue;
      contents.push({ file: await made.table(table, 'parquet'), table });
      contents.push({ file: await made.table(table, 'jsonl'), table });
    }
    const observations = contents[0]?.file.rows ?? 0;
    for (const language of languages) {
      const table = codeBook(language, tables);
      contents.push({ file: await made.table(table, 'csv'), table });
    }
    await this.writeWords(row, made, contents, { initiative: initiative.name.en, ...noticed });
    const sums = await made.closed(`${row.version}.zip`);
    await this.database.transaction(async () => {
      const { demonstration, units } = noticed;
      await markFrozen(this.database, row.id, {
        ...{ observations, demonstration, sums: sums.sha256 },
        units: [...units].sort((one, other) => one - other),
      });
      await this.audit.append(
        { userId: null, name: 'Kipimo' },
        {
          ...{ action: 'release.frozen', subjectKind: 'release', subjectId: row.version },
          detail: { observations, sha256: sums.sha256 },
        },
      );
    });
  }

  /** Citation, licence, the descriptor of the package, and the manifest, which names all files before it. */
  private async writeWords(
    row: ReleaseRow,
    made: FilePackage,
    contents: readonly { file: KeptFile; table: Table | null }[],
    { initiative, demonstration }: { initiative: string; demonstration: boolean },
  ): Promise<void> {
    const { version, title, summary, known_issues: knownIssues, as_of: asOf, created_at: createdAt } = row;
    const address = `${addressOf(this.config)}/releases/${version}`;
    const words = { initiative, version, title: title.en, asOf, createdAt, address, demonstration };
    const licence = LICENCE_WORDS[row.licence];
    await made.text('CITATION.txt', TEXT_TYPE, `${citationOf(words)}\n`);
    await made.text('citation.bib', 'application/x-bibtex; charset=utf-8', bibtexOf(words));
    await made.text(
      'LICENCE.txt',
      TEXT_TYPE,
      [licence.title, licence.url, licence.says, ''].filter((line) => line !== null).join('\n'),
    );
    await made.text(
      'datapackage.json',
      JSON_TYPE,
      json(
        dataPackage({
          ...{
            version,
            title: title.en,
            initiative,
            licence: row.licence,
            address,
            createdAt,
            asOf,
            contents,
          },
          description: [
            demonstration ? 'Illustrative values, not measurements.' : '',
            summary.en,
            knownIssues ? `Known issues: ${knownIssues.en}` : '',
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
        }),
      ),
    );
    await made.text(
      'manifest.json',
      JSON_TYPE,
      json({
        ...{ release: version, title, summary, knownIssues, initiative, asOf, dataVersion: row.data_version },
        ...{ minimumState: 'accepted', audience: row.audience, licence: row.licence, createdAt },
        ...{ previous: row.previous, restatementsSince: row.previous_as_of, illustrative: demonstration },
        files: manifestFiles(made.files),
      }),
    );
  }
}

const json = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
