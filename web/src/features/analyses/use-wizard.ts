import { useMemo } from 'react';
import {
  type AnalysisQuestion,
  readQuestion,
  type Step,
  writeQuestion,
} from '../../selection/analysis-question.js';
import type { Selection } from '../../selection/selection.js';
import { useSelection } from '../../selection/use-selection.js';

/** The question in the address, and how to change it. */
export function useWizard() {
  const { selection, select, hrefWith } = useSelection();
  const question = useMemo(() => readQuestion(selection.question), [selection.question]);
  const written = (change: Partial<AnalysisQuestion>) => ({
    question: writeQuestion({ ...question, ...change }),
  });
  return {
    question,
    selection,
    /** A changed question is never carried past the panel: nobody comes to results by completing it. */
    change: (change: Partial<AnalysisQuestion>, beside: Partial<Selection> = {}) =>
      select({
        ...beside,
        ...written({ ...change, step: question.step === 'question' ? 'question' : 'panel' }),
      }),
    go: (step: Step) => select(written({ step }), { replace: false }),
    hrefOf: (step: Step) => hrefWith(written({ step })),
  };
}
