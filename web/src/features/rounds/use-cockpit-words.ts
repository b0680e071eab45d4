import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { CockpitCell, CockpitRow, CockpitSection } from './cockpit.query.js';

/** What a cell and a deadline say, in the reader's words. */
export function useCockpitWords() {
  const { t, say, format } = useText();
  return useMemo(() => {
    const names = (section: CockpitSection, codes: readonly string[]) =>
      format.list(
        section.questions.flatMap(({ indicator, name }) =>
          codes.includes(indicator) ? [say(name).words] : [],
        ),
      );
    return {
      /** "Research: in progress, 5 of 11 answered." */
      cell: (section: CockpitSection, cell: CockpitCell) =>
        t('rounds.cell', {
          section: say(section.name).words,
          state: t(`rounds.section-state.${cell.state}`),
          answered: cell.answered,
          expected: section.questions.length,
        }),
      /** What is missing in it, or that nothing is. */
      missing: (section: CockpitSection, cell: CockpitCell) => {
        if (cell.asked.length > 0) return t('rounds.asked', { questions: names(section, cell.asked) });
        if (cell.blank.length === 0) return t('rounds.nothing-missing');
        if (cell.blank.length === section.questions.length) return t('rounds.all-missing');
        return t('rounds.missing', { n: cell.blank.length, questions: names(section, cell.blank) });
      },
      /** "in 12 days", "8 days over". Nothing is due any more once a report was sent. */
      due: ({ state, timing }: CockpitRow) => {
        if (state === 'submitted' || state === 'accepted') return t(`rounds.standing.${state}`);
        if (timing.phase === 'closed') return t('rounds.due.closed');
        const { daysToDue } = timing;
        return daysToDue >= 0
          ? t('rounds.due.in', { n: daysToDue })
          : t('rounds.due.over', { n: -daysToDue });
      },
      extended: ({ extension, timing }: CockpitRow) =>
        extension &&
        t(timing.isExtended ? 'rounds.extended' : 'rounds.extended-until-then', {
          date: format.date(extension.until, 'medium'),
        }),
    };
  }, [t, say, format]);
}
