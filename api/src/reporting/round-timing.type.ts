import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROUND_PHASES, type RoundPhase as RoundPhaseCode } from '@kipimo/shared';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';

export const RoundPhase = codeEnum(ROUND_PHASES);
registerEnumType(RoundPhase, {
  name: 'RoundPhase',
  description: 'Where a round stands for one institution, in its own time zone.',
  valuesMap: {
    in_preparation: { description: 'Its manager has not opened it yet.' },
    not_open_yet: { description: 'Before its first day.' },
    open: { description: 'A report sent now is on time, an extension included.' },
    in_grace: { description: 'Late, within the days in which nobody is chased.' },
    overdue: { description: 'Late, and still taken.' },
    closed: { description: 'No first report is taken any more.' },
  },
});

@ObjectType({
  description: 'Where a round stands for one institution. Days are whole days in its own time zone.',
})
export class RoundTiming {
  @Field(() => RoundPhase, { description: 'Where it stands now.' })
  phase: RoundPhaseCode;

  @Field(() => String, { description: 'The institution’s time zone, by its IANA name.' })
  timeZone: string;

  @Field(() => DateScalar, { description: 'Today in that time zone; in a demonstration, its story’s day.' })
  today: string;

  @Field(() => DateScalar, { description: 'First day on which a report is written.' })
  opensOn: string;

  @Field(() => DateScalar, { description: 'Last day to be on time, an extension included.' })
  dueOn: string;

  @Field(() => DateScalar, { description: 'Last day until which a late report is not chased.' })
  graceUntil: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a first report is taken; null when the round stays open.',
  })
  closesOn: string | null;

  @Field(() => DateTimeScalar, { description: 'The first moment at which a report is late.' })
  dueAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first moment at which no first report is taken any more; null when it stays open.',
  })
  closesAt: string | null;

  @Field(() => Int, {
    description: 'Whole days until the last day to be on time; 0 on it, negative after it.',
  })
  daysToDue: number;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the extension, also after it ended.' })
  extendedUntil: string | null;

  @Field(() => Boolean, { description: 'Whether an extension runs now.' })
  isExtended: boolean;

  @Field(() => Boolean, { description: 'Whether a first report can be written and sent now.' })
  isWritable: boolean;
}
