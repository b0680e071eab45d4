import { Field, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';
import { Confidence, type ConfidenceCode } from '../unit/confidence.js';

@ObjectType({ description: 'A financial or reporting year: when periods begin and how long they are.' })
export class Calendar {
  @Field(() => String, { description: 'Code, for example apr_mar.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => Confidence, { description: 'How well it is founded.' })
  confidence: ConfidenceCode;
}

/** One period of a calendar, both days included. */
export interface ReportingPeriod {
  readonly id: number;
  readonly calendarCode: string;
  readonly label: string;
  readonly starts: string;
  readonly ends: string;
}
