import { Field, ObjectType } from '@nestjs/graphql';
import { Language, type LanguageCode } from '../graphql/text.type.js';

@ObjectType({ description: 'Who runs this installation, as its administrator wrote it.' })
export class Organisation {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where people turn to: an e-mail address or the address of a page.',
  })
  contact: string | null;

  @Field(() => [Language], {
    description: 'Languages that are offered, in their order; the first is proposed to who is invited.',
  })
  languages: LanguageCode[];
}
