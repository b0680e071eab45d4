import { Field, ObjectType } from '@nestjs/graphql';
import { Text } from '../graphql/text.type.js';

@ObjectType({ description: 'A region of the world, after the geoscheme of the United Nations.' })
export class Region {
  @Field(() => String, { description: 'Code, for example western-africa.' })
  code: string;

  @Field(() => Text, { description: 'Name.' })
  name: Text;
}
