import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { Catalogue } from '../reference/catalogue.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { argumentIssue, Conflict, Invalid, NotAllowed, NotFound, refuseUnless } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { meaningOf, unknownCodes } from './cohort-codes.js';
import type { SaveCohortInput } from './cohort.inputs.js';
import { insertCohort, insertCohortVersion, isTaken, lockedCohort, type MadeCohort } from './cohort.query.js';
import { codeFor, namedOf, ruleOf, savable, type WrittenCohort, wordingOf } from './cohort.rules.js';
import type { KeptCohort } from './cohort.type.js';
import { mayChange, mayMake } from './makers.rules.js';

/** Of what an address that is known to few has at its end: 40 bits that nobody guesses. */
const SECRET_BYTES = 5;

/** Keeps cohorts: a new one, or a new version of one. Versions are never changed. */
@Injectable()
export class CohortService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  /**
   * Keeps what was written as a cohort or as its next version.
   *
   * Errors  NotFound for an initiative that is not the asker's, or a cohort that is not there; NotAllowed for one that
   *         somebody else looks after; Conflict when somebody changed it meanwhile; Invalid with every issue.
   */
  save(input: SaveCohortInput, viewer: Actor): Promise<KeptCohort> {
    const { operationId, ...payload } = input;
    return this.keys.once({ operationId, kind: 'cohort.save', payload }, viewer, async () => {
      const facts = await this.catalogue.current();
      const initiative = facts.initiative(input.initiative);
      if (!mayMake(viewer.roles, initiative.id, 'by_address')) {
        throw new NotFound(`Initiative "${initiative.code}"`);
      }
      const before = input.code == null ? null : await this.changeable(input.code, initiative, viewer);
      if (before && before.number !== input.version) {
        throw new Conflict('Somebody else changed this cohort in the meantime. Please look at it again.', [
          argumentIssue('version', 'version_is_older', { version: String(before.number) }),
        ]);
      }
      if (!mayMake(viewer.roles, initiative.id, input.audience)) {
        throw new Invalid('Only a manager of the initiative can list a cohort for everybody.', [
          argumentIssue('audience', 'managers_only'),
        ]);
      }
      const written = writtenIn(input);
      refuseUnless(
        [...savable(written, before === null), ...unknownCodes(facts, initiative, written)],
        'This cohort cannot be kept as it is.',
      );
      return this.keep(facts, initiative, { input, written, before, viewer });
    });
  }

  private async keep(
    facts: ReferenceFacts,
    initiative: Initiative,
    { input, written, before, viewer }: Keeping,
  ): Promise<KeptCohort> {
    const by = signedIn(viewer);
    const { name, note, why } = written;
    const { audience } = input;
    const code = before?.code ?? (await this.freeCode(name.en, audience === 'by_address'));
    const at = await this.database.advanceDataVersion();
    const cohortId =
      before?.id ??
      (await insertCohort(this.database, {
        ...{ code, name, note, by },
        initiativeId: initiative.id,
        demonstration: viewer.demonstration,
      }));
    const number = (before?.number ?? 0) + 1;
    const meaning = meaningOf(facts, written);
    await insertCohortVersion(this.database, {
      cohortId,
      number,
      name,
      note,
      audience,
      why,
      by,
      at,
      ...meaning,
    });
    this.database.afterCommit(() => this.catalogue.forget());
    await this.audit.append(viewer, {
      action: before ? 'cohort.changed' : 'cohort.made',
      subjectKind: 'cohort',
      subjectId: code,
      detail: {
        ...{ initiative: initiative.code, number, audience, why, name: name.en },
        rule: written.rule,
        named: written.named.map(({ institution, counts }) => ({ institution, counts })),
      },
    });
    return { code, version: number };
  }

  private async changeable(code: string, initiative: Initiative, viewer: Actor): Promise<MadeCohort> {
    const cohort = await lockedCohort(this.database, code);
    if (!cohort || cohort.initiativeId !== initiative.id) throw new NotFound(`Cohort "${code}"`);
    if (!mayChange(viewer, cohort)) {
      throw new NotAllowed('Somebody else looks after this cohort. Make one of your own from it.');
    }
    return cohort;
  }

  /** A code nobody has; of a cohort that is known by its address alone, one that cannot be guessed. */
  private async freeCode(name: string, isSecret: boolean): Promise<string> {
    for (let tries = 0; ; tries += 1) {
      const random = isSecret || tries > 0;
      const code = codeFor(name, random ? randomBytes(SECRET_BYTES).toString('hex') : '');
      if (!(await isTaken(this.database, code))) return code;
    }
  }
}

interface Keeping {
  readonly input: SaveCohortInput;
  readonly written: WrittenCohort;
  readonly before: MadeCohort | null;
  readonly viewer: Actor;
}

const writtenIn = (input: SaveCohortInput): WrittenCohort => ({
  name: wordingOf(input.name),
  note: wordingOf(input.note),
  why: input.why.normalize('NFC').trim(),
  rule: ruleOf(input.meaning.rule),
  named: namedOf(input.meaning),
});
