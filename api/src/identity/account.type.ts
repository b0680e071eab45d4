import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';

@ObjectType('Session', { description: 'A browser in which the person is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Names the session when it is to be ended.' })
  id: string;

  @Field(() => String, { description: 'What the browser calls itself.' })
  agent: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt: string;

  @Field(() => DateScalar, { description: 'The last day with a request.' })
  lastSeenOn: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType({ description: 'What only the person sees and changes of an account.' })
export class Account {
  @Field(() => Language, { description: 'Preferred language.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Time zone, such as Africa/Dakar.' })
  timeZone: string;

  @Field(() => Boolean, {
    description: 'Whether there is a password, and not only sign-in at another provider.',
  })
  hasPassword: boolean;

  @Field(() => Boolean, {
    description:
      'Whether everybody who tries the demonstration shares the account: its password and second factor stay.',
  })
  shared: boolean;

  @Field(() => Boolean, { description: 'Whether signing in takes a code of an authenticator app.' })
  secondFactor: boolean;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;

  @Field(() => [SessionType], { description: 'Where the person is signed in, the latest first.' })
  sessions: SessionType[];
}

@ObjectType({
  description: 'A second factor that is being set up. The secret is shown here and never again.',
})
export class SecondFactorSetup {
  @Field(() => String, { description: 'An otpauth address, to be shown as a QR code.' })
  uri: string;

  @Field(() => String, { description: 'The same secret, to be typed in by hand.' })
  secret: string;
}
