import type { RecordedText } from './text.js';
import { useText } from './use-text.js';

/** A recorded text; an untranslated one keeps its own language mark and says that it is the English original. */
export function SaidText({ text, className }: { text: RecordedText; className?: string }) {
  const { t, say } = useText();
  const { words, language, original } = say(text);
  if (!original) return <span className={className}>{words}</span>;
  return (
    <span className={className}>
      <span lang={language}>{words}</span>{' '}
      <span className="whitespace-nowrap text-xs text-ink-2">({t('ui.english-original')})</span>
    </span>
  );
}
