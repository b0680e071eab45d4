import { Refusal, Unreachable } from '../graphql/refusal.js';
import { useText } from '../i18n/use-text.js';
import { Button } from './button.js';
import { CopyButton } from './copy-button.js';
import { Notice } from './notice.js';

/** The title and the sentence for an error: what happened, what is safe, what to do. */
export function useFailureWords(): (error: Error) => { title: string; words: string } {
  const { t } = useText();
  return (error) => {
    if (error instanceof Unreachable)
      return navigator.onLine
        ? { title: t('failure.unreachable.title'), words: t('failure.unreachable.words') }
        : { title: t('failure.offline.title'), words: t('failure.offline.words') };
    const code = error instanceof Refusal ? error.code : 'INTERNAL';
    return { title: t(`failure.${code}.title`), words: t(`failure.${code}.words`) };
  };
}

function details(error: Error): string {
  const facts = {
    page: location.href,
    time: new Date().toISOString(),
    code: error instanceof Refusal ? error.code : error.name,
    reference: error instanceof Refusal ? error.reference : null,
    message: error.message,
  };
  return JSON.stringify(facts, null, 2);
}

/** An error in place of what could not be shown, with Try again (when given) and Copy details. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useText();
  const wordsFor = useFailureWords();
  const { title, words } = wordsFor(error);
  const code = error instanceof Refusal ? error.code : error.name;
  const reference = error instanceof Refusal ? error.reference : null;
  return (
    <Notice
      tone="error"
      title={title}
      actions={
        <>
          {onRetry && <Button onClick={onRetry}>{t('ui.try-again')}</Button>}
          <CopyButton text={() => details(error)}>{t('ui.copy-details')}</CopyButton>
        </>
      }
    >
      <p>{words}</p>
      <p className="mt-1 text-xs text-ink-2">{reference ? `${code} · ${reference}` : code}</p>
    </Notice>
  );
}
