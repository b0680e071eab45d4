import type { Verdict } from '@kipimo/shared';
import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Badge } from '../../ui/badge.js';
import type { DiffRow } from './diff-rows.js';
import type { Check } from './review.query.js';
import type { Said, Word } from './verdicts.js';
import { WordForm } from './word-form.js';
import type { Begun } from './words-kept.js';

const tones = { accepted: 'done', asked: 'attention', adjusted: 'plain', flagged: 'attention' } as const;

export interface RowActs {
  readonly accept: () => void;
  readonly begin: (verdict: Verdict) => void;
  readonly write: (begun: Begun) => void;
  readonly say: (more: Pick<Word, 'reason' | 'value' | 'currency'>) => void;
  readonly cancel: () => void;
  readonly takeBack: () => void;
}

interface RowCheckProps {
  row: DiffRow;
  said: Said | undefined;
  /** What was said of a value that has changed since. */
  before: Check | undefined;
  overruled: 'conflict' | 'cell_changed' | undefined;
  begun: Begun | undefined;
  /** Which verdicts the report is open to. */
  open: readonly Verdict[];
  language: Language;
  acts: RowActs;
}

/** What is said of a row, and the ways to say it by pointer; the keys of the table do the same. */
export function RowCheck({ row, said, before, overruled, begun, open, language, acts }: RowCheckProps) {
  const { t, say } = useText();
  const { written } = useValueWords();
  const name = say(row.cell.version.name).words;
  if (begun)
    return (
      <WordForm
        row={row}
        begun={begun}
        language={language}
        onChange={acts.write}
        onSay={acts.say}
        onCancel={acts.cancel}
      />
    );
  return (
    <div className="space-y-1">
      {overruled && (
        <p role="alert" className="text-attention">
          {t(`review.overruled.${overruled}`)}
        </p>
      )}
      {said ? (
        <div>
          <Badge tone={tones[said.verdict]}>{t(`review.verdict.${said.verdict}`)}</Badge>
          {said.value !== null && (
            <span className="ml-2 font-medium tabular">
              {written({ value: said.value, currency: said.currency }, row.cell.version)}
            </span>
          )}
          {said.reason && <p>{said.reason}</p>}
          <p className="text-xs text-ink-2">
            {said.isSending ? t('review.verdict.sending') : said.by}{' '}
            <button
              type="button"
              className="link min-h-11 md:min-h-6"
              aria-label={t('review.take-back.of', { name })}
              onClick={acts.takeBack}
            >
              {t('review.take-back')}
            </button>
          </p>
        </div>
      ) : (
        <>
          {before && (
            <p className="text-xs text-ink-2">
              {t('review.overtaken', {
                verdict: t(`review.verdict.${before.verdict ?? 'flagged'}`),
                reason: before.reason ?? '',
              })}
            </p>
          )}
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {open.includes('accepted') && (
              <Act
                label={t('review.act.accepted')}
                name={t('review.act.accepted.of', { name })}
                onAct={acts.accept}
              />
            )}
            {(['asked', 'adjusted', 'flagged'] as const)
              .filter((verdict) => open.includes(verdict))
              .filter((verdict) => verdict !== 'adjusted' || mayAdjust(row))
              .map((verdict) => (
                <Act
                  key={verdict}
                  label={t(`review.act.${verdict}`)}
                  name={t(`review.act.${verdict}.of`, { name })}
                  isWideOnly={verdict !== 'asked'}
                  onAct={() => acts.begin(verdict)}
                />
              ))}
          </div>
        </>
      )}
    </div>
  );
}

/** Another figure can stand beside numbers and named blanks; a text has no figure. */
const mayAdjust = ({ cell, now }: DiffRow) => cell.version.valueType !== 'narrative' && now !== null;

function Act({
  label,
  name,
  isWideOnly = false,
  onAct,
}: {
  label: string;
  name: string;
  isWideOnly?: boolean;
  onAct: () => void;
}) {
  return (
    <button
      type="button"
      className={`link min-h-11 md:min-h-6 ${isWideOnly ? 'max-md:hidden' : ''}`}
      aria-label={name}
      onClick={onAct}
    >
      {label}
    </button>
  );
}
