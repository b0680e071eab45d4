import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Reason } from '../analytics/comparability.type.js';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { Receipt } from '../observation/receipt.type.js';
import { Institution } from '../unit/institution.type.js';
import { USEFUL, type UsefulCode } from './exchange.rules.js';

export const INTRODUCTION_ANSWERS = ['accepted', 'declined'] as const;
export type IntroductionAnswerCode = (typeof INTRODUCTION_ANSWERS)[number];
const IntroductionAnswer = codeEnum(INTRODUCTION_ANSWERS);
registerEnumType(IntroductionAnswer, {
  name: 'IntroductionAnswer',
  description: 'What the other institution said.',
  valuesMap: {
    accepted: { description: 'Both sides now see whom to write to.' },
    declined: { description: 'Nobody’s name was shown.' },
  },
});

const Useful = codeEnum(USEFUL);
registerEnumType(Useful, {
  name: 'Useful',
  description: 'Whether an exchange was useful.',
  valuesMap: {
    yes: { description: 'It was.' },
    partly: { description: 'In parts.' },
    no: { description: 'It was not.' },
    too_early: { description: 'Too early to say.' },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'A figure in one programme year.' })
export class YearFigure {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value: number;
}

@ObjectType({ description: 'One figure that institutions were alike in when they started.' })
export class AlikeFigure {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Float, { description: 'Yours.' })
  own: number;

  @Field(() => Float, { description: 'Theirs.' })
  theirs: number;
}

@ObjectType({ description: 'An institution that started from figures like yours and has improved.' })
export class PeerSuggestion {
  @Field(() => Institution, { description: 'The institution; it agreed to be named.' })
  institution: Institution;

  @Field(() => [AlikeFigure], { description: 'What you were alike in, in your first year.' })
  alike: AlikeFigure[];

  @Field(() => YearFigure, { description: 'Where it started.' })
  from: YearFigure;

  @Field(() => YearFigure, { description: 'Where it is, under the same definition.' })
  to: YearFigure;
}

@ObjectType({
  description:
    'Institutions that started alike and improved, in the order of their names. Matched on figures of the first year ' +
    'alone; nobody is ranked.',
})
export class PeerSuggestions {
  @Field(() => Int, nullable('Your first year with a figure; null without one.'))
  baselineYear: number | null;

  @Field(() => Int, { description: 'Institutions that agreed and have the figures to be compared.' })
  lookedAmong: number;

  @Field(() => YearFigure, nullable('Where you are now.'))
  own: YearFigure | null;

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => [PeerSuggestion], { description: 'The institutions.' })
  suggestions: PeerSuggestion[];

  @Field(() => [Reason], {
    description: 'Why nobody is named: no_consent, no_baseline, too_few, no_variation, no_direction.',
  })
  refusals: Reason[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}

@ObjectType({ description: 'A person to write to.' })
export class IntroductionContact {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;
}

@ObjectType({ description: 'A wish to be introduced, as one of the two institutions sees it.' })
export class Introduction {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether your institution asked; otherwise the other one did.' })
  isAsked: boolean;

  @Field(() => Institution, { description: 'The other institution.' })
  institution: Institution;

  @Field(() => Indicator, { description: 'What it is about.' })
  indicator: Indicator;

  @Field(() => String, { description: 'Why, in the asker’s words.' })
  note: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt: string;

  @Field(() => IntroductionAnswer, nullable('What was answered; null while it waits.'))
  answer: IntroductionAnswerCode | null;

  @Field(() => DateTimeScalar, nullable('When it was answered.'))
  answeredAt: string | null;

  @Field(() => IntroductionContact, nullable('Whom to write to, once both agreed.'))
  contact: IntroductionContact | null;
}

@ObjectType({ description: 'One exchange with another institution, as yours noted it.' })
export class Exchange {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Institution, { description: 'With whom.' })
  with: Institution;

  @Field(() => DateScalar, { description: 'When.' })
  heldOn: string;

  @Field(() => String, { description: 'About what.' })
  topic: string;

  @Field(() => Useful, { description: 'Whether it was useful.' })
  useful: UsefulCode;

  @Field(() => String, { description: 'What came of it.' })
  note: string;
}

@ObjectType({
  description: 'What your institution learns from others: its consent, introductions and exchanges.',
})
export class PeerDesk {
  @Field(
    () => DateTimeScalar,
    nullable('Since when your institution lets itself be named; null when it does not.'),
  )
  consentedAt: string | null;

  @Field(() => Boolean, {
    description: 'Whether the public may see its figures, without which nobody is shown them.',
  })
  isShownToPublic: boolean;

  @Field(() => [Introduction], { description: 'Introductions, newest first.' })
  introductions: Introduction[];

  @Field(() => [Exchange], { description: 'Exchanges, newest first.' })
  exchanges: Exchange[];
}

const operationId = {
  description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
};
const ownInstitution = { description: 'Code of your institution.' };

@InputType({ description: 'Whether your institution lets itself be named to others that started alike.' })
export class PeerConsentInput {
  @Field(() => ID, operationId)
  operationId: string;

  @Field(() => String, ownInstitution)
  institution: string;

  @Field(() => Boolean, { description: 'Whether it does.' })
  consents: boolean;
}

@InputType({ description: 'A wish to be introduced.' })
export class RequestIntroductionInput {
  @Field(() => ID, operationId)
  operationId: string;

  @Field(() => String, ownInstitution)
  institution: string;

  @Field(() => String, { description: 'Code of the institution to be introduced to.' })
  to: string;

  @Field(() => String, { description: 'Code of the initiative that both take part in.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator that it is about.' })
  indicator: string;

  @Field(() => String, { description: 'What you would like to learn, at most 1,000 characters.' })
  note: string;
}

@InputType({ description: 'The answer to a wish to be introduced.' })
export class AnswerIntroductionInput {
  @Field(() => ID, operationId)
  operationId: string;

  @Field(() => ID, { description: 'The introduction.' })
  id: string;

  @Field(() => Boolean, {
    description: 'Whether your institution agrees; both sides then see whom to write to.',
  })
  accepts: boolean;
}

@InputType({ description: 'An exchange to note.' })
export class LogExchangeInput {
  @Field(() => ID, operationId)
  operationId: string;

  @Field(() => String, ownInstitution)
  institution: string;

  @Field(() => String, { description: 'Code of the institution that it was with.' })
  with: string;

  @Field(() => DateScalar, { description: 'When.' })
  heldOn: string;

  @Field(() => String, { description: 'About what, at most 300 characters.' })
  topic: string;

  @Field(() => Useful, { description: 'Whether it was useful.' })
  useful: UsefulCode;

  @Field(() => String, { nullable: true, description: 'What came of it, at most 1,000 characters.' })
  note?: string | null;
}
