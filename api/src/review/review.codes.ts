import { registerEnumType } from '@nestjs/graphql';
import { VERDICTS } from '@kipimo/shared';
import { codeEnum } from '../graphql/text.type.js';
import type { CheckOutcome as CheckOutcomeCode } from './review.rules.js';

export const Verdict = codeEnum(VERDICTS);
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What a reviewer says of one cell.',
  valuesMap: {
    accepted: { description: 'The value is fine.' },
    asked: { description: 'The institution is asked about it; the report cannot be accepted meanwhile.' },
    adjusted: {
      description:
        'Another figure is put beside it, and becomes a value of rater "verified" when the report is accepted.',
    },
    flagged: { description: 'Noted for other reviewers; stands in nobody’s way.' },
  },
});

const OUTCOMES = ['applied', 'unchanged', 'conflict', 'cell_changed'] as const satisfies CheckOutcomeCode[];
export const CheckOutcome = codeEnum(OUTCOMES);
registerEnumType(CheckOutcome, {
  name: 'CheckOutcome',
  description: 'What became of a reviewer’s word on a cell.',
  valuesMap: {
    applied: { description: 'It stands.' },
    unchanged: { description: 'It stood already.' },
    conflict: { description: 'Another reviewer said something else in the meantime; that stands.' },
    cell_changed: { description: 'The institution’s value is no longer the one that was seen.' },
  },
});
