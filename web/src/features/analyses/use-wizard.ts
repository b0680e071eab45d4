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
    change: (change: Partial<AnalysisQuestion>, beside: Partial<Selection> = {}) =>
      select({ ...beside, ...written(change) }),
    go: (step: Step) => select(written({ step }), { replace: false }),
    hrefOf: (step: Step) => hrefWith(written({ step })),
  };
}
