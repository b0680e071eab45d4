import { NOTE_MAXIMUM_LENGTH, valueType } from '@kipimo/shared';
import { useId, useState } from 'react';
import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { Button } from '../../ui/button.js';
import type { DiffRow } from './diff-rows.js';
import { Templates } from './templates.js';
import type { Word } from './verdicts.js';
import type { Begun } from './words-kept.js';

const box = 'block w-full rounded-sm border border-field bg-paper px-2 py-1 text-sm text-ink';

interface WordFormProps {
  row: DiffRow;
  begun: Begun;
  /** In which the reporting institution works: template sentences are written in it. */
  language: Language;
  onChange: (begun: Begun) => void;
  onSay: (more: Pick<Word, 'reason' | 'value' | 'currency'>) => void;
  onCancel: () => void;
}

/** A question, an adjusted figure with its reason, or a remark: said with Control and Enter, left with Escape. */
export function WordForm({ row, begun, language, onChange, onSay, onCancel }: WordFormProps) {
  const { t, say, language: own } = useText();
  const ruleWords = useRuleWords();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { cell, now } = row;
  const { verdict, reason, value } = begun;
  const name = say(cell.version.name).words;
  const currency = cell.entry?.currency ?? cell.previous?.currency ?? null;
  const send = () => {
    if (reason.trim() === '') return setProblem(t('review.word.no-reason'));
    if (verdict !== 'adjusted') return onSay({ reason: reason.trim() });
    const { valueType: kind, decimals } = cell.version;
    const type = valueType(kind);
    const parsed = type.parse(value, own, { decimals });
    if (parsed.kind === 'blank') return setProblem(t('review.word.no-figure'));
    if (parsed.kind === 'ambiguous') return setProblem(t('review.word.ambiguous'));
    if (parsed.kind === 'invalid') return setProblem(ruleWords(parsed.found));
    return onSay({
      reason: reason.trim(),
      value: parsed.value,
      currency: type.needsCurrency ? currency : null,
    });
  };
  return (
    <div
      className="space-y-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      {verdict === 'adjusted' && (
        <label className="block text-sm">
          {t('review.word.figure', { name })}
          <span className="flex items-center gap-2">
            <input
              autoFocus
              inputMode="decimal"
              value={value}
              placeholder={now?.value == null ? undefined : String(now.value)}
              onChange={({ target }) => onChange({ ...begun, value: target.value })}
              className={`${box} min-h-11 text-right tabular md:min-h-8`}
            />
            {currency && valueType(cell.version.valueType).needsCurrency && <span>{currency}</span>}
          </span>
        </label>
      )}
      <label htmlFor={id} className="sr-only">
        {t(`review.word.${verdict === 'accepted' ? 'flagged' : verdict}`, { name })}
      </label>
      <textarea
        id={id}
        autoFocus={verdict !== 'adjusted'}
        required
        rows={3}
        maxLength={NOTE_MAXIMUM_LENGTH}
        value={reason}
        placeholder={t(`review.word.${verdict === 'accepted' ? 'flagged' : verdict}.placeholder`)}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => onChange({ ...begun, reason: target.value })}
        className={box}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm text-error">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button onClick={send}>{t(`review.word.${verdict === 'accepted' ? 'flagged' : verdict}.say`)}</Button>
        {verdict === 'asked' && (
          <Templates language={language} onChoose={(sentence) => onChange({ ...begun, reason: sentence })} />
        )}
        <button type="button" className="link min-h-11 md:min-h-6" onClick={onCancel}>
          {t('review.word.cancel')}
        </button>
      </div>
    </div>
  );
}
