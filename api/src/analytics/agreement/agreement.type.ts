import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../../graphql/text.type.js';
import { Rater, type RaterCode } from '../../observation/record.codes.js';
import { Receipt } from '../../observation/receipt.type.js';
import { IssueParam } from '../../reporting/issue.type.js';
import { INTRACLASS_FORMS, type IntraclassForm as FormCode } from '../statistics/intraclass.js';

const nullable = (description: string) => ({ nullable: true, description });

const VERDICTS = ['reliable', 'tentative', 'unreliable'] as const;
const AgreementVerdict = codeEnum(VERDICTS);
registerEnumType(AgreementVerdict, {
  name: 'AgreementVerdict',
  description: 'What Krippendorff lets a reader conclude from α.',
  valuesMap: {
    reliable: { description: 'α of at least 0.8.' },
    tentative: { description: 'α from 0.667: tentative conclusions.' },
    unreliable: { description: 'α below 0.667: the ratings are no ground to stand on.' },
  },
});

const IntraclassForm = codeEnum(INTRACLASS_FORMS);
registerEnumType(IntraclassForm, {
  name: 'IntraclassForm',
  description: 'The six intraclass correlations of Shrout and Fleiss (1979).',
  valuesMap: {
    ICC1: { description: 'One judge; every thing has its own judges.' },
    ICC2: { description: 'One judge of many who could have judged; strictness counts as disagreement.' },
    ICC3: { description: 'One of these very judges; strictness does not count.' },
    ICC1k: { description: 'As ICC1, for the mean of the judges.' },
    ICC2k: { description: 'As ICC2, for the mean of the judges.' },
    ICC3k: { description: 'As ICC3, for the mean of the judges.' },
  },
});

@ObjectType({ description: 'Krippendorff’s α with its range.' })
export class AgreementAlpha {
  @Field(() => Float, { description: '1 is perfect, 0 is what chance gives, below 0 is worse.' })
  value: number;

  @Field(() => Float, nullable('Lower end at 95 %, things drawn anew; null when so few cannot give one.'))
  low: number | null;

  @Field(() => Float, nullable('Upper end.'))
  high: number | null;
}

@ObjectType({ description: 'Cohen’s κ of two raters.' })
export class AgreementKappa {
  @Field(() => Float, { description: '1 is perfect, 0 is what chance gives.' })
  value: number;

  @Field(() => Float, { description: 'Standard error of Fleiss, Cohen and Everitt.' })
  standardError: number;

  @Field(() => String, { description: 'unweighted for names, quadratic for levels.' })
  weights: string;

  @Field(() => Int, { description: 'Things that both rated.' })
  n: number;
}

@ObjectType({ description: 'One intraclass correlation.' })
export class AgreementIntraclass {
  @Field(() => IntraclassForm, { description: 'Which of the six.' })
  form: FormCode;

  @Field(() => Float, { description: 'The correlation.' })
  value: number;

  @Field(() => Float, { description: 'Lower end at 95 %.' })
  low: number;

  @Field(() => Float, { description: 'Upper end.' })
  high: number;

  @Field(() => Float, { description: 'p against no agreement.' })
  p: number;
}

@ObjectType({ description: 'Kendall’s W: whether raters put things in the same order.' })
export class AgreementConcordance {
  @Field(() => Float, { description: 'From 0 to 1.' })
  value: number;

  @Field(() => Float, { description: 'p against no agreement, by Friedman’s chi-square.' })
  p: number;
}

@ObjectType({ description: 'A measure that could not be worked out.' })
export class AgreementRefusalType {
  @Field(() => String, { description: 'Which: alpha, interval, kappa, fleiss, intraclass, concordance.' })
  method: string;

  @Field(() => String, { description: 'Why, such as one_rater, too_few, all_alike or incomplete.' })
  rule: string;

  @Field(() => [IssueParam], { description: 'The figures.' })
  params: IssueParam[];
}

@ObjectType({ description: 'How far raters agree, by every measure that the ratings allow.' })
export class Agreement {
  @Field(
    () => [Rater],
    nullable('Of the record: who rated, in the order of the rows; null for your own ratings.'),
  )
  who: readonly RaterCode[] | null;

  @Field(() => Int, { description: 'Raters.' })
  raters: number;

  @Field(() => Int, { description: 'Things that anybody rated.' })
  rated: number;

  @Field(() => Int, { description: 'Things that at least two rated: only they tell anything.' })
  ratedTwice: number;

  @Field(() => AgreementAlpha, nullable('Krippendorff’s α, which takes missing ratings.'))
  alpha: AgreementAlpha | null;

  @Field(() => AgreementVerdict, nullable('What α allows.'))
  verdict: (typeof VERDICTS)[number] | null;

  @Field(() => AgreementKappa, nullable('Of two raters and names or levels.'))
  kappa: AgreementKappa | null;

  @Field(() => Float, nullable('Fleiss’ κ over things that every rater rated; names and levels.'))
  fleiss: number | null;

  @Field(() => [AgreementIntraclass], {
    description: 'Of numbers, over things that every rater rated; otherwise empty.',
  })
  intraclass: readonly AgreementIntraclass[];

  @Field(() => AgreementConcordance, nullable('Over things that every rater rated.'))
  concordance: AgreementConcordance | null;

  @Field(() => [AgreementRefusalType], { description: 'What could not be worked out, and why.' })
  refusals: readonly AgreementRefusalType[];

  @Field(() => Int, { description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Receipt, nullable('What the answer rests on; null for your own ratings.'))
  receipt: Receipt | null;
}
