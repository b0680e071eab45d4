import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../graphql/text.type.js';

export const confidences = ['sourced', 'general_knowledge', 'candidate'] as const;
export type ConfidenceCode = (typeof confidences)[number];

export const Confidence = codeEnum(confidences);
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How well a fact of the reference data is founded.',
  valuesMap: {
    sourced: { description: 'A published source states it.' },
    general_knowledge: { description: 'Widely known, but no source was found that states it.' },
    candidate: { description: 'Plausible and unconfirmed: to be checked before it is relied on.' },
  },
});
