import { registerEnumType } from '@nestjs/graphql';
import { TARGET_COURSES, TARGET_KINDS } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';

export const TargetKind = codeEnum(TARGET_KINDS);
registerEnumType(TargetKind, {
  name: 'TargetKind',
  description: 'What is agreed: to get somewhere, or to stay somewhere.',
  valuesMap: {
    change: { description: 'To get from the baseline to the steps of the path.' },
    maintain: {
      description: 'To stay at each step or on its better side: above, and below where less is better.',
    },
  },
});

export const TargetCourse = codeEnum(TARGET_COURSES);
registerEnumType(TargetCourse, {
  name: 'TargetCourse',
  description: 'What is expected between two steps.',
  valuesMap: {
    stepped: { description: 'A step holds until the next one is due.' },
    interpolated: { description: 'A straight line, day by day.' },
  },
});
