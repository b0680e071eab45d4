import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role as RoleCode } from '@kipimo/shared';
import { PageInfo } from '../graphql/page.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum, Language, type LanguageCode } from '../graphql/text.type.js';
import { RoleAssignment } from './viewer.type.js';

export const Role = codeEnum(ROLES);
registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is to the product.',
  valuesMap: {
    contributor: { description: 'Fills in the reports of an institution.' },
    institution_lead: { description: 'Fills in and submits for an institution.' },
    manager: { description: 'Runs the rounds of an initiative and accepts its reports.' },
    evaluator: { description: 'Reads the accepted record of an initiative.' },
    administrator: { description: 'Looks after people and the service.' },
  },
});

@ObjectType({ description: 'A person with an account, as those who look after people see them.' })
export class Person {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address used to sign in.' })
  email: string;

  @Field(() => Language, { description: 'Preferred language.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Time zone, such as Africa/Dakar.' })
  timeZone: string;

  @Field(() => Boolean, { description: 'Whether the person can sign in. What they did stays on record.' })
  active: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the account was closed.' })
  deactivatedAt: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day with a request of theirs.' })
  lastSeenOn: string | null;

  @Field(() => Boolean, { description: 'Whether signing in takes a second factor.' })
  hasSecondFactor: boolean;

  @Field(() => Boolean, { description: 'Whether this is an account of the demonstration.' })
  demonstration: boolean;

  @Field(() => [RoleAssignment], { description: 'Roles held, as far as the asker looks after them.' })
  roles: RoleAssignment[];
}

@ObjectType({ description: 'A page of people, by name.' })
export class PersonPage {
  @Field(() => [Person], { description: 'The people of this page.' })
  nodes: Person[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many match.' })
  totalCount: number;
}

@InputType({ description: 'Which people; everything that is given must hold.' })
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or address.' })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'Who hold this role.' })
  role?: RoleCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Only people who can, or who cannot, sign in.' })
  active?: boolean | null;
}

@ObjectType({ description: 'A role that was offered to an address and not taken up yet.' })
export class Invitation {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;

  @Field(() => String, { description: 'Name of the person invited.' })
  name: string;

  @Field(() => String, { description: 'E-mail address of the person invited.' })
  email: string;

  @Field(() => RoleAssignment, { description: 'The role offered, and for what.' })
  offers: RoleAssignment;

  @Field(() => String, { description: 'Who invited.' })
  invitedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  invitedAt: string;

  @Field(() => DateTimeScalar, { description: 'When the link stops working.' })
  expiresAt: string;
}

@ObjectType({ description: 'An invitation with its link, which is shown here and never again.' })
export class InvitationLink {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation: Invitation;

  @Field(() => String, {
    description: 'Path of the page that takes it up; put the service’s address before it.',
  })
  path: string;

  @Field(() => Boolean, { description: 'Whether the link is on its way by e-mail too.' })
  mailed: boolean;
}

@ObjectType({ description: 'What an invitation link offers to whoever holds it.' })
export class InvitationOffer {
  @Field(() => String, { description: 'Name of the person invited.' })
  name: string;

  @Field(() => String, { description: 'E-mail address that the account has, or will have.' })
  email: string;

  @Field(() => RoleAssignment, { description: 'The role offered, and for what.' })
  offers: RoleAssignment;

  @Field(() => String, { description: 'Who invited.' })
  invitedBy: string;

  @Field(() => Language, { description: 'Language that was chosen for the person.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Time zone that was chosen for the person.' })
  timeZone: string;

  @Field(() => Boolean, {
    description: 'Whether the address has an account already: its owner signs in and takes the role up.',
  })
  hasAccount: boolean;
}

@InputType({ description: 'Somebody to invite.' })
export class InvitePersonInput {
  @Field(() => ID, { description: 'A UUID made by the sender. Sent again, it invites nobody twice.' })
  operationId: string;

  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Field(() => String, { description: 'E-mail address of the person.' })
  email: string;

  @Field(() => Role, { description: 'The role.' })
  role: RoleCode;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the institution, for contributors and leads.',
  })
  institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the initiative, for managers and evaluators.',
  })
  initiative?: string | null;

  @Field(() => Language, { description: 'Language of the invitation and of the account.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Time zone of the account, such as Africa/Dakar.' })
  timeZone: string;
}

@InputType({ description: 'What the invited person adds.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  link: string;

  @Field(() => String, { description: 'Name, as it is to be shown.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'A password of at least 15 characters; none when signed in.',
  })
  password?: string | null;

  @Field(() => Language, { description: 'Preferred language.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Time zone, such as Africa/Dakar.' })
  timeZone: string;
}

@ObjectType({
  description: 'A link that lets a person set a new password, once. Shown here and never again.',
})
export class PasswordLink {
  @Field(() => String, { description: 'Path of the page; put the service’s address before it.' })
  path: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt: string;
}
