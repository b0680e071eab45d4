/** What is held against what, as the address has it; fetched with the pages of analyses alone. */
export const claims = ['descriptive', 'associated', 'causal'] as const;
export type Claim = (typeof claims)[number];
export const steps = ['question', 'panel', 'checks', 'results'] as const;
export type Step = (typeof steps)[number];

/** A kind and a code, as in 'region:southern-asia'. */
export type Who = string;

export interface AnalysisQuestion {
  step: Step;
  claim: Claim;
  /** Nobody in particular: everybody. */
  group: Who | null;
  /** 'everybody' is everybody else. */
  versus: Who | null;
  starts: readonly { year: number; who: Who }[];
  against: 'not_yet' | 'never';
  matchOn: readonly string[];
  byCountry: boolean;
  draws: number;
  seed: number;
}

export const usualQuestion: AnalysisQuestion = {
  step: 'question',
  claim: 'associated',
  group: null,
  versus: null,
  starts: [],
  against: 'not_yet',
  matchOn: [],
  byCountry: false,
  draws: 1999,
  seed: 1,
};

const whoPattern = /^(cohort|region|country|institution):[\p{L}\p{N}._-]{1,80}$/u;
const codePattern = /^[\p{L}\p{N}._-]{1,80}$/u;
const whole = (text: string, least: number, most: number): number | undefined => {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
};

/** Reads `claim:causal~versus:region:southern-asia`; what makes no sense is left as it usually is. */
export function readQuestion(text: string | undefined): AnalysisQuestion {
  const question: AnalysisQuestion = { ...usualQuestion };
  for (const part of (text ?? '').split('~')) {
    const at = part.indexOf(':');
    const [name, value] = [part.slice(0, at), part.slice(at + 1)];
    if (name === 'step') question.step = steps.find((step) => step === value) ?? question.step;
    if (name === 'claim') question.claim = claims.find((claim) => claim === value) ?? question.claim;
    if (name === 'group' && whoPattern.test(value)) question.group = value;
    if (name === 'versus' && (value === 'everybody' || whoPattern.test(value))) question.versus = value;
    if (name === 'against' && value === 'never') question.against = 'never';
    if (name === 'match')
      question.matchOn = value
        .split(',')
        .filter((code) => codePattern.test(code))
        .slice(0, 5);
    if (name === 'cluster' && value === 'country') question.byCountry = true;
    if (name === 'draws') question.draws = whole(value, 199, 49_999) ?? question.draws;
    if (name === 'seed') question.seed = whole(value, 0, 2 ** 31 - 1) ?? question.seed;
    if (name === 'starts')
      question.starts = value.split(',').flatMap((start) => {
        const year = whole(start.slice(0, 4), 1900, 2199);
        const who = start.slice(5);
        return year !== undefined && whoPattern.test(who) ? [{ year, who }] : [];
      });
  }
  return question;
}

/** Writes what differs from the usual; undefined when nothing does. */
export function writeQuestion(question: AnalysisQuestion): string | undefined {
  const { step, claim, group, versus, starts, against, matchOn, byCountry, draws, seed } = question;
  const parts = [
    step !== usualQuestion.step && `step:${step}`,
    claim !== usualQuestion.claim && `claim:${claim}`,
    group !== null && `group:${group}`,
    versus !== null && `versus:${versus}`,
    starts.length > 0 && `starts:${starts.map(({ year, who }) => `${year}:${who}`).join(',')}`,
    against !== usualQuestion.against && `against:${against}`,
    matchOn.length > 0 && `match:${matchOn.join(',')}`,
    byCountry && 'cluster:country',
    draws !== usualQuestion.draws && `draws:${draws}`,
    seed !== usualQuestion.seed && `seed:${seed}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('~') : undefined;
}
