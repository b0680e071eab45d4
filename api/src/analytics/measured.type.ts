import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';

/** What of an indicator's figures is compared. */
export const COMPARED_MEASURES = ['level', 'change', 'path', 'index'] as const;
export type ComparedMeasureCode = (typeof COMPARED_MEASURES)[number];
export const ComparedMeasure = codeEnum(COMPARED_MEASURES);
registerEnumType(ComparedMeasure, {
  name: 'ComparedMeasure',
  description:
    'What of an indicator’s figures is compared. All but the level are worked out for each institution by itself first, ' +
    'so that who is in a group cannot move them; the group then shows the median of its institutions.',
  valuesMap: {
    level: { description: 'The figures themselves.' },
    change: { description: 'Each institution’s change since the first year, in the unit of the indicator.' },
    path: {
      description:
        'How much of its signed target path each institution has gone by the day, in per cent: (actual - baseline) / ' +
        '(agreed - baseline).',
    },
    index: { description: 'Each institution’s value in per cent of its own value in the first year.' },
  },
});
