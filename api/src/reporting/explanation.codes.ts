import { registerEnumType } from '@nestjs/graphql';
import { EXPLANATIONS } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';

export const Explanation = codeEnum(EXPLANATIONS);
registerEnumType(Explanation, {
  name: 'Explanation',
  description:
    'What an author says of a figure: why it is right although a rule asks, or what was confirmed.',
  valuesMap: {
    real_change: { description: 'It really changed.' },
    one_off: { description: 'One event of this year.' },
    counted_differently: { description: 'Counted in another way than before.' },
    earlier_wrong: { description: 'The earlier figure was wrong.' },
    other: { description: 'Another reason, which the note gives.' },
    carried: { description: 'Copied from last year and not yet confirmed: the report cannot be sent so.' },
    unchanged: { description: 'The same as last year, confirmed.' },
    new_definition: { description: 'Given under the changed definition, which was read.' },
  },
});
