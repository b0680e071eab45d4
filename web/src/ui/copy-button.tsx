import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { Button } from './button.js';
import { copyText } from './copy-text.js';

/** Copies a text and says whether it did. `text` may be made at the moment of the press. */
export function CopyButton({ text, children }: { text: string | (() => string); children: string }) {
  const { t } = useText();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const copy = async () =>
    setState((await copyText(typeof text === 'string' ? text : text())) ? 'done' : 'failed');
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">
        {state === 'ready' ? children : t(state === 'done' ? 'ui.copied' : 'ui.copy-failed')}
      </span>
    </Button>
  );
}
