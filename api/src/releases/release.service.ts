import { Inject, Injectable } from '@nestjs/common';
import { hasForbiddenCharacter, type Issue } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { Audit } from '../audit/audit.service.js';
import { addressOf, CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { DataVersion } from '../database/data-version.js';
import { Datasets } from '../delivery/datasets/datasets.service.js';
import { givenFile } from '../delivery/given-file.type.js';
import { KeptFiles } from '../delivery/kept-files.service.js';
import { type StoredText, textOf } from '../graphql/text.type.js';
import { Jobs } from '../jobs/jobs.service.js';
import { argumentIssue, NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { type AudienceCode, LICENCE_WORDS, type LicenceCode, LICENCES } from './release.codes.js';
import { FREEZING, freezingScope } from './release-freezing.service.js';
import type { FreezeReleaseInput, ReleasePreview, ReleaseTextInput } from './release.inputs.js';
import {
  insertRelease,
  releaseBefore,
  type ReleaseRow,
  takenVersions,
  visibleRelease,
  visibleReleases,
} from './release.query.js';
import { bibtexOf, citationOf, nextVersion, verifySnippets } from './release.rules.js';
import type { Release } from './release.type.js';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 5000;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Releases as their readers find them, and the wish for a new one. */
@Injectable()
export class Releases {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly datasets: Datasets,
    private readonly files: KeptFiles,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Errors: NotFound for an unknown initiative. */
  async list(scope: Scope, initiative: string | null): Promise<Release[]> {
    const facts = await this.datasets.facts();
    const id = initiative === null ? null : facts.initiative(initiative).id;
    const rows = await visibleReleases(scope, this.database, id);
    return Promise.all(rows.map((row) => this.release(row)));
  }

  /** Errors: NotFound for a release that is not there, or not the asker's to see. */
  async one(scope: Scope, version: string): Promise<Release> {
    const row = await visibleRelease(scope, this.database, version);
    if (!row) throw new NotFound(`Release "${version}"`);
    return this.release(row);
  }

  /** Errors: NotFound for an initiative that is not there or not the asker's to manage. */
  async preview(viewer: Actor, code: string, audience: AudienceCode): Promise<ReleasePreview> {
    const initiative = await this.managed(viewer, code);
    const { asOf } = await this.version.snapshot();
    const [previous, taken] = await Promise.all([
      releaseBefore(this.database, initiative.id, audience, asOf),
      takenVersions(this.database),
    ]);
    const scope = freezingScope(audience, initiative.id);
    const question = {
      ...{ initiative, asOf, indicatorId: null, unitId: null, fromYear: null, toYear: null },
      since: previous?.as_of ?? null,
    };
    const tables = await Promise.all([
      this.datasets.table(scope, 'observations', question),
      this.datasets.table(scope, 'restatements', question),
    ]);
    const [observations = 0, restatements = 0] = await Promise.all(tables.map((table) => table.count()));
    return {
      version: nextVersion(initiative.code, new Date().toISOString().slice(0, 4), taken),
      ...{ asOf, observations, restatements },
      previous: previous?.version ?? null,
    };
  }

  /** Errors: Invalid for texts, version or licence; NotFound as for the preview. */
  async freeze(input: FreezeReleaseInput, viewer: Actor): Promise<Release> {
    const { operationId, ...payload } = input;
    const { version } = await this.keys.once({ operationId, kind: 'release.freeze', payload }, viewer, () =>
      this.begin(input, viewer),
    );
    return this.one(viewer.scope, version);
  }

  private async begin(input: FreezeReleaseInput, viewer: Actor): Promise<{ version: string }> {
    const initiative = await this.managed(viewer, input.initiative);
    const { version, audience } = input;
    const taken = await takenVersions(this.database);
    refuseUnless(issuesOf(input, taken), 'This release cannot be frozen as it stands.');
    const { asOf, dataVersion } = await this.version.snapshot(input.asOf);
    const previous = await releaseBefore(this.database, initiative.id, audience, asOf);
    const id = await insertRelease(this.database, {
      ...{ initiativeId: initiative.id, version, audience, licence: input.licence as LicenceCode },
      ...{ title: stored(input.title), summary: stored(input.summary) },
      knownIssues: input.knownIssues?.en.trim() ? stored(input.knownIssues) : null,
      ...{ asOf, dataVersion, previousId: previous?.id ?? null, by: signedIn(viewer) },
    });
    await this.audit.append(viewer, {
      ...{ action: 'release.freeze', subjectKind: 'release', subjectId: version },
      detail: { initiative: initiative.code, audience, asOf },
    });
    await this.jobs.enqueue(FREEZING, { id });
    return { version };
  }

  private async managed(viewer: Actor, code: string) {
    const facts = await this.datasets.facts();
    const initiative = facts.initiative(code);
    const { reviews } = viewer.scope;
    if (reviews !== 'every' && !reviews.includes(initiative.id)) throw new NotFound('The initiative');
    return initiative;
  }

  private async release(row: ReleaseRow): Promise<Release> {
    const initiative = (await this.datasets.facts()).initiativeById(row.initiative_id);
    const licence = LICENCE_WORDS[row.licence];
    const words = {
      ...{ initiative: initiative.name.en, version: row.version, title: row.title.en },
      ...{ asOf: row.as_of, createdAt: row.created_at, demonstration: row.demonstration },
      address: `${addressOf(this.config)}/releases/${row.version}`,
    };
    const files = row.state === 'frozen' ? await this.files.of({ releaseId: row.id }) : [];
    return {
      ...{ version: row.version, initiative, audience: row.audience, state: row.state, problem: row.problem },
      title: textOf(row.title, []),
      summary: textOf(row.summary, []),
      knownIssues: row.known_issues && textOf(row.known_issues, []),
      ...{ licence: row.licence, licenceTitle: licence.title, licenceUrl: licence.url },
      ...{ asOf: row.as_of, dataVersion: row.data_version, createdAt: row.created_at },
      ...{ previous: row.previous, previousAsOf: row.previous_as_of, demonstration: row.demonstration },
      ...{ observations: row.observations, institutions: row.institutions, sha256: row.sums },
      ...{ withheld: row.withheld, downloadable: row.downloadable },
      files: files.map((file) => givenFile(file, `/files/releases/${row.version}`)),
      ...{ citation: citationOf(words), bibtex: bibtexOf(words) },
      verify:
        row.sums === null
          ? []
          : verifySnippets(row.version, row.sums).map(({ language, text }) => ({ language, lines: text })),
    };
  }
}

const stored = ({ en, fr, es }: ReleaseTextInput): StoredText => ({
  en: en.trim(),
  ...(fr?.trim() && { fr: fr.trim() }),
  ...(es?.trim() && { es: es.trim() }),
});

function issuesOf(input: FreezeReleaseInput, taken: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (!VERSION.test(input.version)) issues.push(argumentIssue('version', 'release_version_wrong'));
  else if (taken.includes(input.version)) issues.push(argumentIssue('version', 'release_version_taken'));
  if (!LICENCES.some((one) => one === input.licence))
    issues.push(argumentIssue('licence', 'release_licence_unknown'));
  const texts: [string, ReleaseTextInput | null | undefined, number][] = [
    ['title', input.title, LONGEST_TITLE],
    ['summary', input.summary, LONGEST_TEXT],
    ['knownIssues', input.knownIssues, LONGEST_TEXT],
  ];
  for (const [path, text, longest] of texts) {
    if (!text) continue;
    const said = [text.en, text.fr, text.es].filter((words) => words != null);
    if (path !== 'knownIssues' && text.en.trim() === '')
      issues.push(argumentIssue(`${path}.en`, 'release_text_missing'));
    if (said.some((words) => words.length > longest || hasForbiddenCharacter(words)))
      issues.push(argumentIssue(path, 'release_text_too_long', { maximum: String(longest) }));
  }
  return issues;
}
