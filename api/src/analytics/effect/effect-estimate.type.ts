import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../../graphql/text.type.js';
import { EFFECT_METHODS, type EffectMethod as MethodCode } from './effect-question.js';

const EffectMethod = codeEnum(EFFECT_METHODS);

registerEnumType(EffectMethod, {
  name: 'EffectMethod',
  description: 'How an estimate was made; each is explained in docs/methods.md.',
  valuesMap: {
    paired_t: { description: 'Mean of the institutions’ changes, Student’s paired t.' },
    welch: { description: 'Difference of the mean changes of two groups, Welch’s t.' },
    signed_rank_exact: {
      description: 'Median of Walsh averages; Wilcoxon’s signed ranks, all signs counted.',
    },
    signed_rank_normal: { description: 'The same with a normal approximation, corrected for ties.' },
    mann_whitney_exact: { description: 'Median of all differences; Mann-Whitney, all arrangements counted.' },
    mann_whitney_normal: { description: 'The same with a normal approximation, corrected for ties.' },
    bca_bootstrap: {
      description: 'Mean with the range of institutions drawn anew, bias-corrected, accelerated.',
    },
    cluster_robust: {
      description: 'Least squares, errors CR2 by cluster with Satterthwaite’s degrees of freedom.',
    },
    group_time: {
      description: 'Group-time effects of Callaway and Sant’Anna, put together by the size of the groups.',
    },
  },
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'A figure with its range at 95 % and its two-sided test.' })
export class EffectEstimate {
  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value: number;

  @Field(() => Float, nullable('Lower end; null when so few institutions cannot give one.'))
  low: number | null;

  @Field(() => Float, nullable('Upper end.'))
  high: number | null;

  @Field(
    () => Float,
    nullable('Null where no outcome could have reached 5 %, and for ranges without a test.'),
  )
  p: number | null;

  @Field(() => Float, nullable('Degrees of freedom of a t test.'))
  degreesOfFreedom: number | null;

  @Field(() => Float, nullable('Standard error.'))
  standardError: number | null;

  @Field(() => EffectMethod, { description: 'How it was made.' })
  method: MethodCode;
}
