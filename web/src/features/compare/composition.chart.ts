import { changePicture, type ChangeSpec } from '@kipimo/shared';
import { queryOf } from '../../figures/query.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import { type Decomposed, DecompositionDocument } from './compare.query.js';

/** The parts of every group's change as bars that add up to it, with the question that they answer. */
export const changeSpec = (
  answer: Decomposed,
  variables: Readonly<Record<string, unknown>>,
  words: FigureWords,
  nameOf: (code: string) => string,
): ChangeSpec => changePicture(answer, words, nameOf, queryOf(DecompositionDocument, variables));
