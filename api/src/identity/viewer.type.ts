import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Institution } from '../unit/institution.type.js';

@ObjectType({ description: 'One role that a person holds, and for what.' })
export class RoleAssignment {
  @Field(() => String, {
    description: 'contributor, institution_lead, manager, evaluator or administrator.',
  })
  role: string;

  @Field(() => Institution, { nullable: true, description: 'The institution that the person reports for.' })
  institution: Institution | null;

  @Field(() => Initiative, {
    nullable: true,
    description: 'The initiative that the person manages or evaluates.',
  })
  initiative: Initiative | null;
}

@ObjectType({
  description: 'A personal access token: signs requests of scripts. It reads; it never changes anything.',
})
export class PersonalAccessToken {
  @Field(() => ID, { description: 'Identifies the token when it is to be revoked.' })
  id: string;

  @Field(() => String, { description: 'What its owner called it.' })
  name: string;

  @Field(() => String, { description: 'The last characters of the secret, to tell tokens apart.' })
  hint: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt: string | null;
}

@ObjectType({ description: 'A token that was just made. The secret is shown here and never again.' })
export class CreatedToken {
  @Field(() => PersonalAccessToken, { description: 'The token.' })
  token: PersonalAccessToken;

  @Field(() => String, { description: 'The secret: send it as "Authorization: Bearer <secret>".' })
  secret: string;
}

@ObjectType({
  description: 'Through whose eyes the signed-in person looks for a while: reading only.',
})
export class SeenView {
  @Field(() => String, {
    description:
      'The role: contributor, institution_lead, manager, evaluator, or public for nobody signed in.',
  })
  role: string;

  @Field(() => Institution, {
    nullable: true,
    description: 'The institution that the role is for.',
  })
  institution: Institution | null;

  @Field(() => Initiative, {
    nullable: true,
    description: 'The initiative that the role is for.',
  })
  initiative: Initiative | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person who was chosen; null for the role alone.',
  })
  person: string | null;

  @Field(() => Boolean, {
    description:
      'Whether everything is shown that the role reads; false where the asker may not read a part.',
  })
  isWhole: boolean;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  until: string;
}

@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address used to sign in.' })
  email: string;

  @Field(() => Language, { description: 'Preferred language.' })
  language: LanguageCode;

  @Field(() => Boolean, { description: 'Whether this is one of the public demonstration accounts.' })
  demonstration: boolean;

  @Field(() => [RoleAssignment], { description: 'Roles held.' })
  roles: RoleAssignment[];

  @Field(() => [String], { description: 'Verbs that the roles amount to, such as submission.accept.' })
  actions: string[];

  @Field(() => [PersonalAccessToken], {
    description: 'The personal access tokens, newest first, revoked ones too.',
  })
  tokens: PersonalAccessToken[];

  @Field(() => SeenView, {
    nullable: true,
    description: 'Set while they see as somebody else; roles and actions are then what both may read.',
  })
  seesAs: SeenView | null;
}
