import type { EffectAnswer } from './effect.rules.js';
import type { EffectInput } from './effect.input.js';
import type { EffectStanding } from './effect-register.js';

const LEVEL = 0.05;

/**
 * Whether a finding is of a part of the members, passes 5 %, and was not written down beforehand. Of twenty parts that
 * are looked at one passes by chance, so it is called exploratory wherever it stands.
 */
export function isUnregisteredSubgroup(
  { who, comparison, starts }: Pick<EffectInput, 'who' | 'comparison' | 'starts'>,
  answer: Pick<EffectAnswer, 'shift' | 'mean' | 'staggered' | 'randomisation'>,
  standing: EffectStanding,
): boolean {
  if (standing === 'registered') return false;
  const chooses = (panel: EffectInput['who']): boolean =>
    panel != null && Object.values(panel).some((codes) => Array.isArray(codes) && codes.length > 0);
  const isPart =
    chooses(who) || chooses(comparison) || (starts?.some((start) => chooses(start.who)) ?? false);
  const ps = [answer.shift?.p, answer.mean?.p, answer.staggered?.simple.p, answer.randomisation?.p];
  return isPart && ps.some((p) => p != null && p < LEVEL);
}
