import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EffectInput } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { TextField } from '../../ui/text-field.js';
import { RegisterAnalysisDocument } from './register.query.js';

/** Locks the question with what is expected, before anybody looks. */
export function RegisterForm({ input }: { input: EffectInput }) {
  const { t, format } = useText();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [hypothesis, setHypothesis] = useState('');
  const [evenAfter, setEvenAfter] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(RegisterAnalysisDocument);
  const rules = error instanceof Refusal ? error.issues.map(({ rule }) => rule) : [];
  const isTooLate = rules.includes('data_exist');
  const isThere = rules.includes('already_registered');
  const lock = (event: FormEvent) => {
    event.preventDefault();
    const question = { ...input, asOf: null };
    mutateAsync({ input: { operationId: newOperationId(), title, hypothesis, question, evenAfter } }).then(
      ({ registerAnalysis }) => navigate(`/evaluate/analyses/${registerAnalysis.id}`),
      () => undefined,
    );
  };
  return (
    <Section id="register" title={t('analyses.register.title')}>
      <p className="mb-4 max-w-line text-sm text-ink-2">
        {t('analyses.register.explain', { year: format.year(input.toYear) })}
      </p>
      <form onSubmit={lock} className="max-w-line space-y-4">
        <Field
          label={t('analyses.register.name')}
          value={title}
          required
          maxLength={200}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextField
          label={t('analyses.register.hypothesis')}
          help={t('analyses.register.hypothesis.help')}
          value={hypothesis}
          required
          maxLength={4000}
          onChange={({ target }) => setHypothesis(target.value)}
        />
        {isTooLate && (
          <Notice tone="attention" title={t('analyses.register.too-late.title')}>
            <p>{t('analyses.register.too-late', { year: format.year(input.toYear) })}</p>
            <label className="mt-2 flex min-h-11 items-center gap-3 md:min-h-8">
              <input
                type="checkbox"
                checked={evenAfter}
                onChange={({ target }) => setEvenAfter(target.checked)}
              />
              {t('analyses.register.even-after')}
            </label>
          </Notice>
        )}
        {isThere && <Notice tone="attention">{t('analyses.register.there')}</Notice>}
        {error && !isTooLate && !isThere && <Failure error={error} />}
        <Button type="submit" busy={isPending} disabled={isTooLate && !evenAfter}>
          {t('analyses.register.do')}
        </Button>
      </form>
    </Section>
  );
}
