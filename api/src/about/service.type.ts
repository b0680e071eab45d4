import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Text } from '../graphql/text.type.js';
import { Organisation } from './organisation.type.js';

@ObjectType({ description: 'An account that exists only with the demonstration, for trying a role.' })
export class DemonstrationAccount {
  @Field(() => String, { description: 'Address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Role code.' })
  role: string;

  @Field(() => Text, { description: 'What can be tried with it.' })
  about: Text;
}

@ObjectType({ description: 'A file of reference data that this service loaded, with its origin.' })
export class DataSource {
  @Field(() => String, { description: 'What it is.' })
  title: string;

  @Field(() => String, { description: 'Its path in the repository.' })
  path: string;

  @Field(() => Int, { description: 'Number of records.' })
  rows: number;

  @Field(() => String, { description: 'Where it comes from.' })
  source: string;

  @Field(() => String, { description: 'Under which terms.' })
  licence: string;

  @Field(() => String, { description: 'SHA-256 of the file, to compare with the repository.' })
  sha256: string;
}

@ObjectType({ description: 'This installation of Kipimo.' })
export class Service {
  @Field(() => String, { description: 'Version of the software.' })
  version: string;

  @Field(() => Boolean, {
    description: 'Whether illustrative, generated values are loaded. They are labelled wherever they appear.',
  })
  demonstration: boolean;

  @Field(() => [DemonstrationAccount], {
    description: 'Accounts for trying roles; none without the demonstration.',
  })
  demonstrationAccounts: DemonstrationAccount[];

  @Field(() => String, { nullable: true, description: 'The password that all demonstration accounts share.' })
  demonstrationPassword: string | null;

  @Field(() => Boolean, { description: 'Whether nobody can administer this service yet.' })
  needsFirstAdministrator: boolean;

  @Field(() => Organisation, { nullable: true, description: 'Who runs it; null while nobody said so.' })
  organisation: Organisation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of another place where people sign in (OpenID Connect); null without one.',
  })
  signInProvider: string | null;

  @Field(() => DateTimeScalar, { description: 'The time of the last change to the record.' })
  recordedUpTo: string;

  @Field(() => Int, { description: 'Counts every change to the record.' })
  dataVersion: number;

  @Field(() => [DataSource], { description: 'Reference data with origins and licences.' })
  sources: DataSource[];
}
