import type { Text } from '../language.js';

/** How a unit cuts time into reporting periods. */
export interface CalendarDescriptor {
  readonly label: Text;
  /** The month (1-12) in which a period starts. */
  readonly firstMonth: number;
  readonly monthsPerPeriod: 3 | 12;
}

/** The calendars that reporting follows; a fiscal year is seldom the calendar year. */
export const CALENDARS = {
  jan_dec: {
    label: {
      en: 'January to December',
      fr: 'Janvier à décembre',
      es: 'Enero a diciembre',
      drafted: ['fr', 'es'],
    },
    firstMonth: 1,
    monthsPerPeriod: 12,
  },
  apr_mar: {
    label: { en: 'April to March', fr: 'Avril à mars', es: 'Abril a marzo', drafted: ['fr', 'es'] },
    firstMonth: 4,
    monthsPerPeriod: 12,
  },
  jul_jun: {
    label: { en: 'July to June', fr: 'Juillet à juin', es: 'Julio a junio', drafted: ['fr', 'es'] },
    firstMonth: 7,
    monthsPerPeriod: 12,
  },
  quarterly: {
    label: {
      en: 'Calendar quarters',
      fr: 'Trimestres civils',
      es: 'Trimestres naturales',
      drafted: ['fr', 'es'],
    },
    firstMonth: 1,
    monthsPerPeriod: 3,
  },
} as const satisfies Record<string, CalendarDescriptor>;

export type CalendarCode = keyof typeof CALENDARS;
export const CALENDAR_CODES = Object.keys(CALENDARS) as readonly CalendarCode[];

/** Whether a code names a calendar. */
export function isCalendarCode(code: string): code is CalendarCode {
  return Object.hasOwn(CALENDARS, code);
}
