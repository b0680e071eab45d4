import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';

export const valueTypes = ['count', 'currency', 'share', 'ratio', 'score', 'yes_no', 'narrative'] as const;
export type ValueTypeCode = (typeof valueTypes)[number];
export const ValueType = codeEnum(valueTypes);
registerEnumType(ValueType, {
  name: 'ValueType',
  description: 'What kind of answer an indicator takes.',
  valuesMap: {
    count: { description: 'A number of things or people.' },
    currency: { description: 'An amount of money, with its currency.' },
    share: { description: 'A part of a whole, derived from two other indicators and never entered.' },
    ratio: { description: 'One figure over another, derived from two other indicators and never entered.' },
    score: { description: 'A level of a rubric.' },
    yes_no: { description: 'Yes (1) or no (0).' },
    narrative: { description: 'A text.' },
  },
});

export const bases = ['flow', 'stock', 'cumulative', 'score', 'share', 'text'] as const;
export type BasisCode = (typeof bases)[number];
export const Basis = codeEnum(bases);
registerEnumType(Basis, {
  name: 'Basis',
  description: 'How a value relates to its period.',
  valuesMap: {
    flow: { description: 'What happened during the period.' },
    stock: { description: 'What there was on its last day.' },
    cumulative: { description: 'Everything up to its last day.' },
    score: { description: 'A judgement about the period.' },
    share: { description: 'A part of a whole in the period.' },
    text: { description: 'An account of the period.' },
  },
});

export const directions = ['higher', 'lower', 'none'] as const;
export type DirectionCode = (typeof directions)[number];
export const Direction = codeEnum(directions);
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way is better.',
  valuesMap: {
    higher: { description: 'More is better.' },
    lower: { description: 'Less is better.' },
    none: { description: 'Neither way is better.' },
  },
});

export const aggregations = ['sum', 'pooled', 'median', 'distribution', 'share_yes', 'none'] as const;
export type AggregationCode = (typeof aggregations)[number];
export const Aggregation = codeEnum(aggregations);
registerEnumType(Aggregation, {
  name: 'Aggregation',
  description: 'How values of several institutions are put together.',
  valuesMap: {
    sum: { description: 'Added up; the median and quartiles are given beside the total.' },
    pooled: {
      description: 'Numerators and denominators are added up, then divided. Shares are never averaged.',
    },
    median: { description: 'The middle value.' },
    distribution: { description: 'How many institutions are at each level.' },
    share_yes: { description: 'The share that answered yes.' },
    none: { description: 'Not put together.' },
  },
});

export const changeClasses = ['wording', 'scope', 'method'] as const;
export type ChangeClassCode = (typeof changeClasses)[number];
export const ChangeClass = codeEnum(changeClasses);
registerEnumType(ChangeClass, {
  name: 'ChangeClass',
  description: 'What a new version of a definition changed.',
  valuesMap: {
    wording: { description: 'Words only: values before and after can be compared.' },
    scope: { description: 'What is counted: the series is cut, unless a documented bridge exists.' },
    method: { description: 'How it is measured: the series is cut, unless a documented bridge exists.' },
  },
});
