import { measureWords, type MeasureWords } from '@kipimo/shared';
import { useMemo } from 'react';
import { graphql } from '../graphql/generated/index.js';
import { useText, type Words } from '../i18n/use-text.js';
import { useValueWords } from '../reporting/value-words.js';

graphql(/* GraphQL */ `
  fragment Wording on Text {
    en
    fr
    es
    drafted
  }
`);

graphql(/* GraphQL */ `
  fragment MeasuredVersion on IndicatorVersion {
    number
    name {
      ...Wording
    }
    valueType
    basis
    unit
    direction
    decimals
    minimum
    maximum
  }
`);

export interface FigureWords extends Words, MeasureWords {}

/** The reader's words for what was measured, as data for charts and sentences. */
export function useFigureWords(): FigureWords {
  const words = useText();
  const { unitOf } = useValueWords();
  return useMemo(() => ({ ...words, ...measureWords(words, unitOf) }), [words, unitOf]);
}
