import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Puts variables that came from the form into the editor. It stands inside GraphiQL, where its editors can be reached.
 * Esc takes the keyboard out of an editor, so that Tab then leaves it.
 */
export function EditorBridge({ variables }: { variables: string | null }) {
  const editor = useGraphiQL((state) => state.variableEditor);
  const query = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    if (editor && variables !== null && editor.getValue() !== variables) editor.setValue(variables);
  }, [editor, variables]);
  useEffect(() => {
    const leaving = [editor, query].map((one) =>
      one?.onKeyDown((event) => {
        if (event.browserEvent.key === 'Escape') one.updateOptions({ tabFocusMode: true });
      }),
    );
    const back = [editor, query].map((one) =>
      one?.onDidFocusEditorText(() => one.updateOptions({ tabFocusMode: false })),
    );
    return () => [...leaving, ...back].forEach((listener) => listener?.dispose());
  }, [editor, query]);
  return null;
}
