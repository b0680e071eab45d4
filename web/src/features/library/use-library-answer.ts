import { useQueryClient } from '@tanstack/react-query';
import type { LibraryIndicatorQuery } from '../../graphql/generated/graphql.js';
import { keyOf } from '../../graphql/use-read.js';
import {
  DefinitionPreviewDocument,
  LibraryDocument,
  type LibraryEntry,
  LibraryIndicatorDocument,
} from './library.query.js';

/** Puts what a change answered in the place of what was known, and asks anew for what else it touches. */
export function useLibraryAnswer(): (entry: LibraryEntry) => void {
  const client = useQueryClient();
  return (entry) => {
    const indicator = entry.indicator.code;
    client.setQueryData<LibraryIndicatorQuery>(keyOf(LibraryIndicatorDocument, { indicator }), {
      libraryIndicator: entry,
    });
    void client.invalidateQueries({ queryKey: keyOf(LibraryDocument) });
    void client.invalidateQueries({ queryKey: keyOf(DefinitionPreviewDocument) });
  };
}
