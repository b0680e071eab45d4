import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import type { IndicatorVersion } from '../framework/indicator.type.js';
import { pageSize } from '../graphql/page.js';
import type { Initiative } from '../initiative/initiative.type.js';
import { Catalogue } from '../reference/catalogue.js';
import { isMemberOn } from '../reference/panel.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { argumentIssue, Invalid } from '../refusals.js';
import type { Institution } from '../unit/institution.type.js';
import { changeCounts, largestMovements, targetChanges } from './changes.query.js';
import type { Changes, MembershipChanges } from './changes.type.js';
import { receiptOf } from './receipt.js';

export interface ChangesInput {
  readonly initiative: string;
  readonly from: string;
  readonly to?: string | null;
  readonly first: number;
}

/** What two states of the record differ in. */
@Injectable()
export class RecordChanges {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
    private readonly catalogue: Catalogue,
  ) {}

  /** Errors: NotFound for an unknown initiative; Invalid for times that run backwards or that nobody can answer. */
  async between(scope: Scope, input: ChangesInput): Promise<Changes> {
    const first = pageSize(input.first);
    const facts = await this.catalogue.current();
    const earlier = await this.version.snapshot(input.from);
    const later = await this.version.snapshot(input.to);
    const [from, to] = [earlier.asOf, later.asOf];
    if (from > to) {
      throw new Invalid('The first time lies after the second.', [
        argumentIssue('from', 'times_backwards', { from, to }),
      ]);
    }
    const initiative = facts.initiative(input.initiative);
    const rounds = facts.roundsOf(initiative).map(({ id }) => id);
    const question = { initiativeId: initiative.id, from, to, rounds };
    const [counts, rows, targets] = await Promise.all([
      changeCounts(scope, this.database, question),
      largestMovements(scope, this.database, question, first),
      targetChanges(scope, this.database, question),
    ]);
    const { added, corrected, withdrawn, demonstration } = counts;
    const imports = new Set(counts.imports);
    const definitions = definitionsBetween(facts, initiative, from, to);
    const membership = membersBetween(facts, initiative, from, to);
    return {
      ...{ initiative, from, to, values: { added, corrected, withdrawn }, definitions, membership, targets },
      largestMovements: rows.map(({ unit_id, indicator_id, label, ...row }) => ({
        ...row,
        institution: facts.unitById(unit_id),
        indicator: facts.indicatorById(indicator_id),
        periodLabel: label,
      })),
      receipt: receiptOf(later, {
        demonstration,
        backdatedImports: facts
          .importBatches()
          .filter(({ id, backdates }) => backdates && imports.has(id))
          .map(({ name }) => name)
          .sort(),
        content: () => ({
          ...{
            initiative: initiative.code,
            from,
            to,
            values: { added, corrected, withdrawn },
            rows,
            targets,
          },
          definitions: definitions.map(({ indicator, number }) => ({ indicator, number })),
          joined: membership.joined.map(({ code }) => code),
          left: membership.left.map(({ code }) => code),
        }),
      }),
    };
  }
}

/** Versions that were first held in between, of indicators that any round of the initiative asks. */
function definitionsBetween(
  facts: ReferenceFacts,
  initiative: Initiative,
  from: string,
  to: string,
): IndicatorVersion[] {
  const rounds = facts.roundsOf(initiative);
  return facts.indicators
    .filter((indicator) => rounds.some((round) => facts.itemFor(round, indicator)))
    .flatMap(({ versions }) => versions)
    .filter(({ recordedFrom }) => recordedFrom > from && recordedFrom <= to);
}

/** Each day with what was held of it then, so that a membership corrected since counts as a change too. */
function membersBetween(
  facts: ReferenceFacts,
  initiative: Initiative,
  from: string,
  to: string,
): MembershipChanges {
  const on = (time: string): Map<string, Institution> =>
    new Map(
      facts
        .panel(initiative, null, time)
        .filter((member) => isMemberOn(member, time.slice(0, 10)))
        .map(({ unit }) => [unit.code, unit]),
    );
  const [before, after] = [on(from), on(to)];
  const only = (one: Map<string, Institution>, other: Map<string, Institution>): Institution[] =>
    [...one.values()]
      .filter(({ code }) => !other.has(code))
      .sort((left, right) => (left.code < right.code ? -1 : 1));
  return { joined: only(after, before), left: only(before, after) };
}
