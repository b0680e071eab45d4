import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { CohortPreviewDocument, type Ground, SaveCohortDocument } from './cohorts.query.js';
import { Conflicting } from './conflicting.js';
import { useIssueAt } from './issue-words.js';
import { NamedList } from './named-list.js';
import { IndicatorChoice, indicatorOf, PreviewPanel } from './preview-panel.js';
import { RuleFields } from './rule-fields.js';
import { WordsFields } from './words-fields.js';
import { meaningOf, type Written } from './written.js';

/** The form of a cohort beside what it would give: by rule, by name, or a rule with exceptions. */
export function CohortBuilder({
  ground,
  initiatives,
  first,
  code,
  version,
  mayList,
}: {
  ground: Ground;
  initiatives: readonly (readonly [code: string, label: string])[];
  first: Written;
  /** The cohort that gets a new version, with the one that was looked at; none for a new cohort. */
  code?: string;
  version?: number;
  mayList: boolean;
}) {
  const { t } = useText();
  const { selection, select, hrefTo } = useSelection();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [written, setWritten] = useState(first);
  const [base, setBase] = useState(version);
  const operation = useRef({ of: '', id: newOperationId() });
  const { mutateAsync, isPending, error, reset } = useWrite(SaveCohortDocument);
  const initiative = ground.initiative.code;
  const indicator = indicatorOf(ground, selection.indicator);
  const meaning = useDeferredValue(meaningOf(written));
  const preview = useRead(
    CohortPreviewDocument,
    { input: { initiative, meaning, indicator: indicator ?? null } },
    { keepPrevious: true },
  );
  const set = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }));
  const issues =
    error instanceof Refusal && error.code === 'INVALID'
      ? error.issues.map(({ path, rule, params }) => ({
          ...{ path, rule },
          params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
        }))
      : [];
  const wrongAt = useIssueAt(issues);
  const isConflict = error instanceof Refusal && error.code === 'CONFLICT';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const of = JSON.stringify([base, written]);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    const { name, note, audience, why } = written;
    try {
      const kept = await mutateAsync({
        input: {
          operationId: operation.current.id,
          ...{ initiative, code: code ?? null, version: base ?? null },
          ...{ name, note, audience, why },
          meaning: meaningOf(written),
        },
      });
      await client.invalidateQueries();
      await navigate(
        hrefTo(`/cohorts/${kept.saveCohort.code}`, { initiative, indicator: selection.indicator }),
      );
    } catch {
      return; // The refusal stands above the button, with what was written.
    }
  };

  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <form
        onSubmit={(event) => void save(event)}
        className="min-w-0 space-y-8"
        aria-label={t('cohorts.form')}
      >
        <WordsFields name={written.name} note={written.note} wrongAt={wrongAt} onChange={set} />
        <Choices
          label={t('cohorts.by')}
          name="by"
          value={written.isRuled ? 'rule' : 'list'}
          options={[
            ['rule', t('cohorts.by.rule'), t('cohorts.by.rule-means')],
            ['list', t('cohorts.by.list'), t('cohorts.by.list-means')],
          ]}
          onChoose={(by) => set({ isRuled: by === 'rule' })}
        />
        {written.isRuled && (
          <section aria-label={t('cohorts.rule')} className="border-t border-rule pt-5">
            <h2 className="mb-3 font-serif text-lg">{t('cohorts.rule')}</h2>
            <RuleFields
              ground={ground}
              initiatives={initiatives}
              rule={written.rule}
              issues={issues}
              onChange={(rule) => set({ rule })}
            />
          </section>
        )}
        <section aria-label={t('cohorts.named')} className="border-t border-rule pt-5">
          <h2 className="mb-3 font-serif text-lg">
            {t(written.isRuled ? 'cohorts.named.exceptions-title' : 'cohorts.named')}
          </h2>
          <NamedList
            members={ground.institutions.nodes}
            named={written.named}
            isRuled={written.isRuled}
            issues={issues}
            onChange={(named) => set({ named })}
          />
        </section>
        {mayList && (
          <Choices
            label={t('cohorts.audience')}
            name="audience"
            value={written.audience}
            options={[
              ['by_address', t('cohorts.audience.by_address'), t('cohorts.audience.by_address-means')],
              ['everybody', t('cohorts.audience.everybody'), t('cohorts.audience.everybody-means')],
            ]}
            onChoose={(audience) => set({ audience })}
          />
        )}
        {code !== undefined && (
          <Field
            label={t('cohorts.why')}
            help={t('cohorts.why.help')}
            maxLength={1000}
            value={written.why}
            error={wrongAt('why')}
            onChange={({ target }) => set({ why: target.value })}
          />
        )}
        {isConflict && code !== undefined && (
          <Conflicting
            code={code}
            mine={written}
            onKeepMine={(newer) => {
              setBase(newer);
              reset();
            }}
            onTakeTheirs={(newer, theirs) => {
              setBase(newer);
              setWritten(theirs);
              reset();
            }}
          />
        )}
        {error && !isConflict && (
          <Notice tone="error" title={t('cohorts.refused')}>
            {issues.length === 0 ? (
              <Failure error={error} />
            ) : (
              t('cohorts.refused.words', { n: issues.length })
            )}
          </Notice>
        )}
        <Button type="submit" weight="primary" busy={isPending}>
          {code === undefined ? t('cohorts.save-new') : t('cohorts.save-version', { n: (base ?? 0) + 1 })}
        </Button>
      </form>
      <section aria-label={t('cohorts.preview')} className="min-w-0">
        <h2 className="mb-3 font-serif text-lg">{t('cohorts.preview')}</h2>
        <div className="mb-5 max-w-96">
          <IndicatorChoice
            ground={ground}
            value={indicator ?? ''}
            onChoose={(chosen) => select({ indicator: chosen })}
          />
        </div>
        <Answer of={preview}>
          {({ cohortPreview }) => (
            <div
              aria-busy={preview.isPlaceholderData}
              className={preview.isPlaceholderData ? 'opacity-60' : ''}
            >
              <PreviewPanel preview={cohortPreview} ground={ground} />
            </div>
          )}
        </Answer>
      </section>
    </div>
  );
}

function Choices<Code extends string>({
  label,
  name,
  value,
  options,
  onChoose,
}: {
  label: string;
  name: string;
  value: Code;
  options: readonly (readonly [code: Code, label: string, means: string])[];
  onChoose: (code: Code) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {options.map(([code, words, means]) => (
        <label key={code} className="flex min-h-11 items-start gap-3 py-1 text-sm">
          <input
            type="radio"
            name={name}
            className="mt-0.5 size-5 shrink-0 accent-accent"
            checked={value === code}
            onChange={() => onChoose(code)}
          />
          <span>
            <span className="font-medium">{words}</span>
            <span className="block text-ink-2">{means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
