import { createHash } from 'node:crypto';
import { canonicalJson } from '@kipimo/shared';
import type { Scope } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import type { PanelInput } from '../panel.input.js';
import type { EffectInput } from './effect.input.js';

export const EFFECT_STANDINGS = ['registered', 'registered_after', 'exploratory'] as const;
export type EffectStanding = (typeof EFFECT_STANDINGS)[number];

/** A question as the register knows it: everything that decides the answer but the time it is asked at. */
export type RegisteredQuestion = Omit<EffectInput, 'asOf'>;

/**
 * A question in one way of writing, so that the same question is known again.
 *
 * Shape   defaults are filled in, what is left out is null, and codes of a panel stand in order: their order says
 *         nothing.
 */
export function registeredQuestion(input: EffectInput): RegisteredQuestion {
  return {
    initiative: input.initiative,
    indicator: input.indicator,
    who: panel(input.who),
    comparison: panel(input.comparison),
    starts:
      input.starts
        ?.map(({ year, who }) => ({ year, who: panel(who) ?? {} }))
        .toSorted((a, b) => a.year - b.year) ?? null,
    against: input.against,
    matchOn: input.matchOn?.length ? [...input.matchOn] : null,
    caliper: input.caliper ?? null,
    claim: input.claim,
    clusterBy: input.clusterBy,
    draws: input.draws,
    fromYear: input.fromYear,
    toYear: input.toYear,
    currency: input.currency ?? null,
    seed: input.seed,
  };
}

/** An empty list of codes chooses nobody out; it reads as no choice. */
function panel(who: PanelInput | null | undefined): PanelInput | null {
  if (!who) return null;
  const codes = (list: readonly string[] | null | undefined): string[] | null =>
    list?.length ? list.toSorted() : null;
  return {
    cohorts: codes(who.cohorts),
    countries: codes(who.countries),
    regions: codes(who.regions),
    institutions: codes(who.institutions),
  };
}

/** SHA-256 over the canonical JSON of a question, as hex. */
export const questionHash = (question: RegisteredQuestion): string =>
  createHash('sha256').update(canonicalJson(question)).digest('hex');

/** Where a question stands. */
export interface Registration {
  readonly analysis: string;
  readonly standing: Exclude<EffectStanding, 'exploratory'>;
  readonly lockedAt: string;
}

/** Whether somebody may know what is in the register of an initiative. */
export const readsRegister = ({ initiatives, lookedInto }: Scope, initiativeId: number): boolean =>
  !lookedInto && (initiatives === 'every' || initiatives.includes(initiativeId));

/**
 * The registration of a question that stood at a time; null without one, and for those who may not know of it.
 */
export async function registrationOf(
  scope: Scope,
  database: Database,
  asked: { readonly initiativeId: number; readonly hash: string; readonly asOf: string },
): Promise<Registration | null> {
  if (!readsRegister(scope, asked.initiativeId)) return null;
  return database.row<Registration>(
    'effect-registration',
    `select id as analysis, case when had_data then 'registered_after' else 'registered' end as standing,
            locked_at as "lockedAt"
       from analysis
      where initiative_id = $1 and question_hash = decode($2, 'hex') and locked_at <= $3::timestamptz`,
    [asked.initiativeId, asked.hash, asked.asOf],
  );
}

/** Whose register is read: [every initiative, initiative ids]. */
export const registerReach = ({ initiatives, lookedInto }: Scope): [boolean, number[]] =>
  lookedInto ? [false, []] : initiatives === 'every' ? [true, []] : [false, [...initiatives]];
