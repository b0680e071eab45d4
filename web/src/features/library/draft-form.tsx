// Long because one form holds every field of a definition.
import { useRef, useState, type FormEvent } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { contentOf, type DraftContent, isSame, textFields } from './draft-content.js';
import {
  DiscardDraftDocument,
  type Draft,
  type DraftIssue,
  type LibraryEntry,
  SaveDraftDocument,
} from './library.query.js';
import { useDraftWords } from './use-draft-words.js';
import { useLibraryAnswer } from './use-library-answer.js';
import { WordingField } from './wording-field.js';

const classes = ['wording', 'scope', 'method'] as const;
const bases = ['flow', 'stock', 'cumulative', 'score', 'share', 'text'] as const;
const directions = ['higher', 'lower', 'none'] as const;
const translations = ['fr', 'es'] as const;

/** The next version while it is written: its words in three languages, what is counted, its rules, and why. */
export function DraftForm({ entry, draft }: { entry: LibraryEntry; draft: Draft }) {
  const { t, format } = useText();
  const { fieldWords, issueWords } = useDraftWords();
  const take = useLibraryAnswer();
  const [content, setContent] = useState<DraftContent>(() => contentOf(draft));
  const [kept, setKept] = useState<string | null>(null);
  const operation = useRef({ of: '', id: newOperationId() });
  const { mutateAsync, isPending, error } = useWrite(SaveDraftDocument);
  const isUnsaved = !isSame(content, contentOf(draft));
  const set = (change: Partial<DraftContent>) => setContent((before) => ({ ...before, ...change }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const of = JSON.stringify([draft.version, content]);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    try {
      const input = {
        operationId: operation.current.id,
        id: draft.id,
        version: draft.version,
        ...content,
        minimum: content.minimum || null,
        maximum: content.maximum || null,
        disaggregations: content.disaggregations.split(/[\s,;]+/).filter((code) => code !== ''),
        changeClass: content.changeClass || null,
        confirmed: [...content.confirmed],
      };
      const { saveIndicatorDraft } = await mutateAsync({ input });
      take(saveIndicatorDraft);
      setKept(saveIndicatorDraft.draft?.changedAt ?? null);
    } catch {
      return; // The refusal stands below the form, with what was typed.
    }
  };
  const refused = error instanceof Refusal ? error.issues : [];
  const wrongAt = (path: string) => {
    const found = refused.find((issue) => issue.path === path);
    return (
      found &&
      issueWords({
        rule: found.rule,
        params: Object.entries(found.params).map(([name, value]) => ({ name, value: String(value) })),
      })
    );
  };
  const errors = draft.issues.filter(({ severity }) => severity === 'error');
  const warnings = draft.issues.filter(({ severity }) => severity !== 'error');
  return (
    <>
      <p className="mb-4 max-w-line text-sm text-ink-2">
        {t('library.draft.about', { from: draft.basedOn, number: draft.number })}{' '}
        {t('library.draft.last', { name: draft.changedBy ?? '', moment: format.moment(draft.changedAt) })}
      </p>
      <form onSubmit={(event) => void save(event)} className="space-y-8">
        {textFields.map((field) => (
          <WordingField
            key={field}
            field={field}
            words={content[field]}
            stale={draft.stale}
            onChange={(words) => set({ [field]: words })}
          />
        ))}
        <fieldset>
          <legend className="mb-2 text-sm font-medium">{t('library.confirmed')}</legend>
          {translations.map((language) => (
            <label key={language} className="flex min-h-11 items-center gap-3 text-sm md:min-h-9">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={content.confirmed.includes(language)}
                onChange={({ target }) =>
                  set({
                    confirmed: target.checked
                      ? [...content.confirmed, language]
                      : content.confirmed.filter((one) => one !== language),
                  })
                }
              />
              {t(`library.confirmed.${language}`)}
            </label>
          ))}
        </fieldset>
        <div className="grid gap-4 md:grid-cols-2">
          {(['howMeasured', 'evidenceRule'] as const).map((field) => (
            <Field
              key={field}
              label={fieldWords(field)}
              help={t('library.english-only')}
              lang="en"
              value={content[field]}
              error={wrongAt(field)}
              onChange={({ target }) => set({ [field]: target.value })}
            />
          ))}
        </div>
        <fieldset>
          <legend className="mb-2 font-serif text-base">{t('library.rules-of-draft')}</legend>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Field
              label={fieldWords('unit')}
              value={content.unit}
              error={wrongAt('unit')}
              onChange={({ target }) => set({ unit: target.value })}
            />
            <SelectField
              label={fieldWords('basis')}
              value={content.basis}
              onChange={({ target }) =>
                set({ basis: bases.find((one) => one === target.value) ?? content.basis })
              }
            >
              {bases.map((one) => (
                <option key={one} value={one}>
                  {t(`library.basis.${one}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={fieldWords('direction')}
              value={content.direction}
              onChange={({ target }) =>
                set({ direction: directions.find((one) => one === target.value) ?? content.direction })
              }
            >
              {directions.map((one) => (
                <option key={one} value={one}>
                  {t(`library.direction.${one}`)}
                </option>
              ))}
            </SelectField>
            <Field
              label={fieldWords('disaggregations')}
              help={t('library.disaggregations-help')}
              value={content.disaggregations}
              error={wrongAt('disaggregations')}
              onChange={({ target }) => set({ disaggregations: target.value })}
            />
            {(['minimum', 'maximum'] as const).map((field) => (
              <Field
                key={field}
                label={fieldWords(field)}
                help={t('library.bound-help')}
                inputMode="decimal"
                value={content[field]}
                error={wrongAt(field)}
                onChange={({ target }) => set({ [field]: target.value })}
              />
            ))}
            <Field
              label={fieldWords('decimals')}
              type="number"
              min={0}
              max={6}
              value={content.decimals}
              error={wrongAt('decimals')}
              onChange={({ target }) => set({ decimals: Number(target.value) })}
            />
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 font-serif text-base">{t('library.change')}</legend>
          {classes.map((one) => (
            <label key={one} className="flex min-h-11 items-start gap-3 py-1 text-sm">
              <input
                type="radio"
                name="change-class"
                className="mt-0.5 size-5 shrink-0 accent-accent"
                checked={content.changeClass === one}
                onChange={() => set({ changeClass: one })}
              />
              <span className="max-w-line">
                <span className="font-medium">{t(`library.class.${one}`)}</span>
                <span className="block text-ink-2">{t(`library.class.${one}-means`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <WordingField
          field="changeNote"
          words={content.changeNote}
          stale={draft.stale}
          onChange={(changeNote) => set({ changeNote })}
        />
        {content.changeClass !== 'wording' && (
          <WordingField
            field="bridge"
            words={content.bridge}
            stale={draft.stale}
            onChange={(bridge) => set({ bridge })}
          />
        )}
        {draft.changed.length > 0 && (
          <p className="text-sm text-ink-2">
            {t('library.draft.changed', { fields: format.list(draft.changed.map(fieldWords)) })}
          </p>
        )}
        <Issues title={t('library.draft.errors', { n: errors.length })} tone="attention" issues={errors} />
        <Issues title={t('library.draft.warnings', { n: warnings.length })} tone="plain" issues={warnings} />
        {error && (
          <Notice tone="error" title={t('library.draft.refused')}>
            {refused.length > 0 ? (
              refused.map(({ path }) => (
                <p key={path}>
                  {fieldWords(path)}: {wrongAt(path)}
                </p>
              ))
            ) : (
              <Failure error={error} />
            )}
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" weight="primary" busy={isPending} disabled={!isUnsaved}>
            {t('library.draft.save')}
          </Button>
          {isUnsaved && (
            <Button onClick={() => setContent(contentOf(draft))}>{t('library.draft.undo')}</Button>
          )}
          <Discard draft={draft} indicator={entry.indicator.code} />
          <p role="status" className="text-sm text-ink-2">
            {isUnsaved ? t('library.draft.unsaved') : kept && t('library.draft.kept')}
          </p>
        </div>
      </form>
    </>
  );
}

function Issues({
  title,
  tone,
  issues,
}: {
  title: string;
  tone: 'plain' | 'attention';
  issues: readonly DraftIssue[];
}) {
  const { fieldWords, issueWords } = useDraftWords();
  const { t } = useText();
  if (issues.length === 0) return null;
  return (
    <Notice tone={tone} title={title}>
      <ul>
        {issues.map((issue) => {
          const language = issue.path.split('.')[1];
          return (
            <li key={`${issue.path}|${issue.rule}`}>
              {fieldWords(issue.path)}
              {(language === 'fr' || language === 'es') && ` (${t(`library.language.${language}`)})`}:{' '}
              {issueWords(issue)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** Takes the whole draft back, after a question. */
function Discard({ draft, indicator }: { draft: Draft; indicator: string }) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(DiscardDraftDocument);
  const take = useLibraryAnswer();
  const discard = async () => {
    try {
      const { discardIndicatorDraft } = await mutateAsync({
        input: { operationId: newOperationId(), id: draft.id },
      });
      take(discardIndicatorDraft);
    } catch {
      return; // The failure stands in the dialog.
    }
  };
  return (
    <>
      <Button weight="danger" onClick={() => setAsking(true)}>
        {t('library.discard')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('library.discard.title', { number: draft.number, indicator })}
        actions={
          <Button weight="danger" busy={isPending} onClick={() => void discard()}>
            {t('library.discard')}
          </Button>
        }
      >
        <p>{t('library.discard.words')}</p>
        {error && <Failure error={error} />}
      </Dialog>
    </>
  );
}
