import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Effect } from '../analytics/effect/effect.type.js';
import { codeEnum } from '../graphql/text.type.js';

export const CALCULATION_STATES = ['waiting', 'running', 'done'] as const;
export type CalculationState = (typeof CALCULATION_STATES)[number];
const CalculationStateEnum = codeEnum(CALCULATION_STATES);
registerEnumType(CalculationStateEnum, {
  name: 'CalculationState',
  description: 'How far a calculation is.',
  valuesMap: {
    waiting: { description: 'Others come first.' },
    running: { description: 'It is being worked out.' },
    done: { description: 'The answer is there.' },
  },
});

@ObjectType({
  description:
    'A calculation that runs by itself. Ask for it again until it is done; it is kept for ten minutes.',
})
export class Calculation {
  @Field(() => ID, { description: 'Its id; only who began it can ask for it.' })
  id: string;

  @Field(() => CalculationStateEnum, { description: 'How far it is.' })
  state: CalculationState;

  @Field(() => Int, { description: 'Calculations that come before it.' })
  ahead: number;

  @Field(() => Float, { description: 'Share of the work that is done, from 0 to 1.' })
  share: number;

  @Field(() => Effect, { nullable: true, description: 'The answer, once it is done.' })
  effect: Effect | null;
}
