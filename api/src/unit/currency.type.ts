import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A currency of ISO 4217.' })
export class Currency {
  @Field(() => String, { description: 'Code of three letters, for example XOF.' })
  code: string;

  @Field(() => String, { description: 'Name in English, as the standard lists it.' })
  name: string;

  @Field(() => Int, {
    description: 'Digits after the decimal point that amounts have: 0 for XOF, 2 for KES.',
  })
  minorUnit: number;
}
