import { Field, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';

@ObjectType({ description: 'A field of capacity, such as research or organisation, that groups indicators.' })
export class CapacityDomain {
  position: number;

  @Field(() => String, { description: 'Code, for example RES.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;
}
