import type { Words } from '../../i18n/use-text.js';
import type { InstitutionReports } from './institution.query.js';

/**
 * What became of the reports of an institution, in one sentence.
 *
 * Gaps   null when no round has come due: there is nothing to say yet.
 */
export function recordFinding(
  { record, profile }: InstitutionReports,
  { t, format }: Words,
): { sentence: string; note: string } | null {
  const years = record.map(({ programmeYear }) => programmeYear);
  if (years.length === 0) return null;
  return {
    sentence: t('institution.finding', {
      accepted: record.filter(({ state }) => state === 'accepted').length,
      due: record.length,
      onTime: record.filter(({ state, late }) => state === 'accepted' && late === false).length,
    }),
    note: t('institution.finding-note', {
      from: format.year(Math.min(...years)),
      to: format.year(Math.max(...years)),
      date: format.date(profile.receipt.asOf),
    }),
  };
}
