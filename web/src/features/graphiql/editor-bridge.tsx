import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Puts variables that came from the form into the editor. It stands inside GraphiQL, where its editors can be reached. */
export function EditorBridge({ variables }: { variables: string | null }) {
  const editor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    if (editor && variables !== null && editor.getValue() !== variables) editor.setValue(variables);
  }, [editor, variables]);
  return null;
}
