import type { Translate } from '../i18n/use-text.js';

export const roles = ['contributor', 'institution_lead', 'manager', 'evaluator', 'administrator'] as const;
export type RoleCode = (typeof roles)[number];

/** A role in the reader's words. */
export function roleName(t: Translate, role: string): string {
  const known = roles.find((name) => name === role);
  return known ? t(`role.${known}`) : role;
}
