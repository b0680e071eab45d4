import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Whether this installation sends e-mail.' })
export class MailService {
  @Field(() => Boolean, {
    description:
      'Whether a mail server is set. Where none is, nothing is sent, and screens offer texts to copy.',
  })
  configured: boolean;
}
