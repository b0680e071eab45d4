import { registerEnumType } from '@nestjs/graphql';
import { AGREEMENT_MOVE_NAMES, AGREEMENT_SIDES, AGREEMENT_STATES } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';

export const AgreementSide = codeEnum(AGREEMENT_SIDES);
registerEnumType(AgreementSide, {
  name: 'AgreementSide',
  description: 'The two who agree on a target.',
  valuesMap: {
    institution: { description: 'The institution; its lead signs.' },
    initiative: { description: 'The initiative that supports it; its manager signs.' },
  },
});

/** What became of one version: a state of the agreement, or that its side took it back. */
export const TARGET_VERSION_STATES = [...AGREEMENT_STATES, 'withdrawn'] as const;
export type TargetVersionStateCode = (typeof TARGET_VERSION_STATES)[number];
export const TargetVersionState = codeEnum(TARGET_VERSION_STATES);
registerEnumType(TargetVersionState, {
  name: 'TargetState',
  description: 'Where the agreement on a target stands, or what became of one of its versions.',
  valuesMap: {
    draft: { description: 'Nothing is proposed.' },
    proposed: { description: 'One side has proposed it.' },
    countered: { description: 'The other side has answered with a proposal of its own.' },
    signed_one: { description: 'One of the two has signed.' },
    signed_two: { description: 'Both have signed: it holds, and cannot be changed.' },
    superseded: { description: 'Both had signed it, and later both signed another one.' },
    withdrawn: { description: 'The side that proposed it took it back.' },
  },
});

export const AgreementMove = codeEnum(AGREEMENT_MOVE_NAMES);
registerEnumType(AgreementMove, {
  name: 'AgreementMove',
  description: 'What can be done about a target.',
  valuesMap: {
    propose: { description: 'Propose the first path.' },
    renegotiate: { description: 'Propose another path while a signed one is in force; needs a reason.' },
    counter: { description: 'Answer a proposal with another one.' },
    withdraw: { description: 'Take the own proposal back, as long as nobody has signed it.' },
    sign: { description: 'Sign first.' },
    sign_second: { description: 'Sign as the second: from then on it holds.' },
  },
});

export const BASELINE_SOURCES = ['agreed', 'first_accepted'] as const;
export type BaselineSourceCode = (typeof BASELINE_SOURCES)[number];
export const BaselineSource = codeEnum(BASELINE_SOURCES);
registerEnumType(BaselineSource, {
  name: 'BaselineSource',
  description: 'Where a baseline comes from.',
  valuesMap: {
    agreed: { description: 'It stands in the agreement.' },
    first_accepted: { description: 'None was agreed: the first accepted value stands in.' },
  },
});

export const MOVEMENTS = ['rising', 'falling', 'steady'] as const;
export type MovementCode = (typeof MOVEMENTS)[number];
export const Movement = codeEnum(MOVEMENTS);
registerEnumType(Movement, {
  name: 'TargetMovement',
  description: 'Where a figure went over the last years.',
  valuesMap: {
    rising: { description: 'Up.' },
    falling: { description: 'Down.' },
    steady: { description: 'Neither, by one part in twenty of its level.' },
  },
});

export const BOARD_GROUPS = ['domain', 'country', 'cohort', 'institution'] as const;
export type BoardGroupCode = (typeof BOARD_GROUPS)[number];
export const BoardGroup = codeEnum(BOARD_GROUPS);
registerEnumType(BoardGroup, {
  name: 'TargetBoardGrouping',
  description: 'By what the rows of a targets board are put together.',
  valuesMap: {
    domain: { description: 'By capacity domain.' },
    country: { description: 'By the country of their seat.' },
    cohort: { description: 'By cohort; an institution counts in each of its cohorts.' },
    institution: { description: 'By institution.' },
  },
});
