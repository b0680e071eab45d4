import { registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../../graphql/text.type.js';
import { DATE_FORMS, NUMBER_FORMS } from './declared-forms.rules.js';
import { IMPORT_ROLES } from './import-columns.rules.js';
import { PERIOD_FORMS } from './import-plan.rules.js';

export const ImportRole = codeEnum(IMPORT_ROLES);
registerEnumType(ImportRole, {
  name: 'ImportRole',
  description: 'What a column of a file says of a value.',
  valuesMap: {
    institution: { description: 'Which institution: its code, a name or an acronym.' },
    indicator: { description: 'Which indicator: its code, or its name in any language.' },
    period: { description: 'Which period.' },
    slice: { description: 'Which part of a breakdown, as sex=female; empty for the total.' },
    rater: { description: 'Who gave the value; the institution itself when it is empty.' },
    value: { description: 'The value: a number, yes or no, or a text.' },
    absence: { description: 'The reason why there is no value.' },
    currency: { description: 'The currency of an amount.' },
    evidence: { description: 'How well the value is supported; self-reported when it is empty.' },
    note: { description: 'A note on the value.' },
  },
});

export const NumberForm = codeEnum(NUMBER_FORMS);
registerEnumType(NumberForm, {
  name: 'NumberForm',
  description: 'How a file writes numbers.',
  valuesMap: {
    dot: { description: '1,234.5: a dot before decimals.' },
    comma: { description: '1.234,5: a comma before decimals.' },
  },
});

export const DateForm = codeEnum(DATE_FORMS);
registerEnumType(DateForm, {
  name: 'DateForm',
  description: 'How a file writes days.',
  valuesMap: {
    iso: { description: '2014-12-31.' },
    dmy: { description: '31/12/2014: the day first.' },
    mdy: { description: '12/31/2014: the month first.' },
  },
});

export const PeriodForm = codeEnum(PERIOD_FORMS);
registerEnumType(PeriodForm, {
  name: 'PeriodForm',
  description: 'How a file names periods.',
  valuesMap: {
    year: { description: 'By the year in which they end.' },
    day: { description: 'By a day of them, such as their last.' },
    label: { description: 'By their name in this service.' },
  },
});
