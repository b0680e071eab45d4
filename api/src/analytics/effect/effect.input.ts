import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { codeEnum } from '../../graphql/text.type.js';
import { PanelInput } from '../panel.input.js';

export const EFFECT_CLUSTERS = ['institution', 'country'] as const;
const EffectCluster = codeEnum(EFFECT_CLUSTERS);
registerEnumType(EffectCluster, {
  name: 'EffectCluster',
  description: 'What hangs together, so that its members are no separate evidence.',
  valuesMap: {
    institution: { description: 'Each institution stands for itself.' },
    country: { description: 'Institutions of one country hang together.' },
  },
});

export const STAGGERED_COMPARISONS = ['not_yet', 'never'] as const;
const StaggeredAgainst = codeEnum(STAGGERED_COMPARISONS);
registerEnumType(StaggeredAgainst, {
  name: 'StaggeredAgainst',
  description: 'Whom institutions that have started are held against.',
  valuesMap: {
    not_yet: { description: 'Those that have not started yet, and those that never do.' },
    never: { description: 'Only those that never start.' },
  },
});

export const EFFECT_CLAIMS = ['descriptive', 'associated', 'causal'] as const;
export type EffectClaimCode = (typeof EFFECT_CLAIMS)[number];
const EffectClaim = codeEnum(EFFECT_CLAIMS);
registerEnumType(EffectClaim, {
  name: 'EffectClaim',
  description: 'What the asker sets out to say. It never lifts what the evidence allows.',
  valuesMap: {
    descriptive: { description: 'How something developed in one group.' },
    associated: { description: 'How a development went along with belonging to a group.' },
    causal: {
      description:
        'A design with a comparison that was declared to speak of causes; worded so only from ceiling 3 on.',
    },
  },
});

@InputType({ description: 'Institutions for which something began in one programme year.' })
export class EffectStartInput {
  @Field(() => Int, { description: 'First programme year in which it had begun.' })
  year: number;

  @Field(() => PanelInput, { description: 'For whom it began then.' })
  who: PanelInput;
}

@InputType({
  description:
    'How an indicator changed between two programme years, in a group of institutions and, where one is named, beside ' +
    'a comparison group.',
})
export class EffectInput {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => PanelInput, { nullable: true, description: 'The group; all members when left out.' })
  who?: PanelInput | null;

  @Field(() => PanelInput, {
    nullable: true,
    description: 'The group to hold it against. Institutions that are in both count in the first alone.',
  })
  comparison?: PanelInput | null;

  @Field(() => [EffectStartInput], {
    nullable: true,
    description:
      'When something began at different times: who started in which year. Everybody else of `comparison`, or of ' +
      '`who` without one, never did. At most 12.',
  })
  starts?: EffectStartInput[] | null;

  @Field(() => StaggeredAgainst, {
    defaultValue: 'not_yet',
    description: 'With `starts`: whom they are held against.',
  })
  against: (typeof STAGGERED_COMPARISONS)[number];

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of at most 5 indicators: each institution is held against the one in `comparison` whose figures of the ' +
      'baseline year were most alike (Mahalanobis). Later figures are never matched on.',
  })
  matchOn?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'With `matchOn`: pairs further apart than this many standard deviations are not made.',
  })
  caliper?: number | null;

  @Field(() => EffectClaim, {
    defaultValue: 'associated',
    description:
      'What the answer is asked for. Words of cause need `causal`, and evidence that carries them.',
  })
  claim: EffectClaimCode;

  @Field(() => EffectCluster, {
    defaultValue: 'institution',
    description: 'With a comparison: `country` adds errors for institutions of a country that hang together.',
  })
  clusterBy: (typeof EFFECT_CLUSTERS)[number];

  @Field(() => Int, {
    defaultValue: 1999,
    description: 'Random draws, from 199 to 49,999. More draws, steadier digits.',
  })
  draws: number;

  @Field(() => Int, { description: 'Programme year of the baseline.' })
  fromYear: number;

  @Field(() => Int, { description: 'Last programme year.' })
  toYear: number;

  @Field(() => String, { nullable: true, description: 'Currency that money is converted into.' })
  currency?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Seed of the random draws: the same seed gives the same digits.',
  })
  seed: number;
}
