import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { EvidenceTier, type EvidenceTierCode } from '../observation/record.codes.js';
import { ComparedMeasure, type ComparedMeasureCode } from './measured.type.js';
import { type SplitCode, SPLITS } from './visible-panel.js';

export const Split = codeEnum(SPLITS);
registerEnumType(Split, {
  name: 'Split',
  description: 'By what institutions are put into groups.',
  valuesMap: {
    none: { description: 'All in one group.' },
    choice: { description: 'Each of the choices in `groups` by itself; without any, all in one group.' },
    cohort: { description: 'By cohort; an institution counts in each of its cohorts.' },
    country: { description: 'By the country of their seat.' },
    region: { description: 'By the region of their seat.' },
    institution: { description: 'Each by itself.' },
  },
});

const codes = (description: string) => ({ nullable: true, description });

@InputType({
  description:
    'Which members are looked at. Inside a list any of the codes; between lists all of them. Empty: everybody.',
})
export class PanelInput {
  @Field(() => [String], codes('Codes of cohorts; an institution counts while it is in one of them.'))
  cohorts?: string[] | null;

  @Field(() => [String], codes('Countries by ISO 3166-1 alpha-3 code.'))
  countries?: string[] | null;

  @Field(() => [String], codes('Codes of regions.'))
  regions?: string[] | null;

  @Field(() => [String], codes('Codes of institutions.'))
  institutions?: string[] | null;
}

const groups = {
  nullable: true,
  description:
    'Several choices of members in any mixture, in place of `who`: together they are the panel, and `splitBy: choice` ' +
    'gives each by itself.',
};

@InputType({ description: 'How an indicator developed.' })
export class TrendInput {
  @Field(() => String, { description: 'Code of the initiative, for example TTI.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator, for example RES-01.' })
  indicator: string;

  @Field(() => Split, { defaultValue: 'none', description: 'By what institutions are put into groups.' })
  splitBy: SplitCode;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => [PanelInput], groups)
  groups?: PanelInput[] | null;

  @Field(() => ComparedMeasure, {
    defaultValue: 'level',
    description: 'What of the figures is compared.',
  })
  measure?: ComparedMeasureCode;

  @Field(() => EvidenceTier, {
    nullable: true,
    description: 'Only values with at least this evidence behind them; the others are left out and counted.',
  })
  evidenceAtLeast?: EvidenceTierCode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only published rounds, as the public sees them. Accepted reports count in any case.',
  })
  publishedOnly?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'First programme year; the initiative’s first when left out.',
  })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last programme year; the newest when left out.' })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Currency that money is converted into (ISO 4217); the initiative’s own when left out.',
  })
  currency?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Only institutions with a value in every year that has any, so that the panel never changes.',
  })
  balanced: boolean;
}

@InputType({ description: 'One programme year of an indicator, institution by institution.' })
export class LatestInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Programme year; the newest with an accepted value when left out.',
  })
  year?: number | null;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Currency that money is converted into; the initiative’s own when left out.',
  })
  currency?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;
}

@InputType({ description: 'How completely an initiative’s members reported.' })
export class CompletenessInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'First programme year; the initiative’s first when left out.',
  })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last programme year; the newest when left out.' })
  toYear?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;
}

@InputType({ description: 'In which capacity domains institutions improved.' })
export class DomainProgressInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'First programme year of the window; the initiative’s first when left out.',
  })
  fromYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last programme year of the window; the newest when left out.',
  })
  toYear?: number | null;
}
