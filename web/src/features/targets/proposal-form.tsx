import { useId, useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { PathDrag } from './path-drag.js';
import { Refused, useFieldProblems } from './refused.js';
import { SaveTargetDraftDocument, ProposeTargetDocument, type Agreement } from './targets.query.js';
import { meant, sentTerms, shown, type Terms, termsFor } from './terms-state.js';
import { WordsField } from './words-field.js';
import { useAgreementWrite } from './use-agreement-write.js';

/** A proposal: typed year by year, or pulled in the picture; kept as a draft, or laid on the table. */
export function ProposalForm({ agreement, onDone }: { agreement: Agreement; onDone: () => void }) {
  const { t, format, language } = useText();
  const { written } = useValueWords();
  const [terms, setTerms] = useState<Terms>(() => termsFor(agreement, language));
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState(false);
  const proposing = useAgreementWrite(ProposeTargetDocument);
  const saving = useAgreementWrite(SaveTargetDraftDocument);
  const problem = useFieldProblems(proposing.error);
  const formId = useId();
  const measured = agreement.indicator.current;
  const isMoney = measured.valueType === 'currency';
  const decimals = isMoney ? 2 : measured.decimals;
  const codes = {
    institution: agreement.institution.code,
    initiative: agreement.initiative.code,
    indicator: agreement.indicator.code,
  };
  const change = (part: Partial<Terms>) => {
    setKept(false);
    setTerms((before) => ({ ...before, ...part }));
  };
  const setStep = (year: number, value: string) =>
    change({ steps: terms.steps.map((step) => (step.year === year ? { year, value } : step)) });
  const numberOf = (typed: string) => {
    const value = meant(typed, language, decimals);
    return value === '' || Number.isNaN(Number(value)) ? null : Number(value);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (proposing.isPending) return;
    const done = await proposing.send({
      ...codes,
      terms: sentTerms(terms, language, decimals),
      reason: reason.trim() || null,
      seen: agreement.open?.id ?? null,
    });
    if (done) onDone();
  };
  const unused = agreement.years.filter(({ year }) => !terms.steps.some((step) => step.year === year));
  const next = unused.find(({ year }) => year > Math.max(...terms.steps.map((step) => step.year), 0));
  return (
    <form id={formId} onSubmit={(event) => void send(event)} className="space-y-6" noValidate>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('targets.form.kind')}
          help={t(`targets.kind.${terms.kind}.help`)}
          value={terms.kind}
          onChange={({ target }) => change({ kind: target.value === 'maintain' ? 'maintain' : 'change' })}
        >
          {(['change', 'maintain'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`targets.kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('targets.form.course')}
          help={t(`targets.course.${terms.course}.help`)}
          value={terms.course}
          onChange={({ target }) =>
            change({ course: target.value === 'interpolated' ? 'interpolated' : 'stepped' })
          }
        >
          {(['stepped', 'interpolated'] as const).map((course) => (
            <option key={course} value={course}>
              {t(`targets.course.${course}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="mb-2 text-sm font-medium">{t('targets.form.baseline')}</legend>
        <Field
          label={t('targets.form.value')}
          inputMode="decimal"
          value={terms.baselineValue}
          error={problem('baselineValue')}
          onChange={({ target }) => change({ baselineValue: target.value })}
        />
        <YearField
          label={t('targets.form.year')}
          value={terms.baselineYear}
          years={agreement.years.map(({ year }) => year)}
          error={problem('baselineYear')}
          onChange={(baselineYear) => change({ baselineYear })}
        />
        {isMoney && (
          <Field
            label={t('targets.form.currency')}
            value={terms.currency}
            maxLength={3}
            error={problem('currency')}
            onChange={({ target }) => change({ currency: target.value.toUpperCase() })}
          />
        )}
      </fieldset>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t('targets.form.steps')}</legend>
        <PathDrag
          record={agreement.figures.map(({ year, value }) => ({ year, value: value ?? null }))}
          steps={terms.steps.map(({ year, value }) => ({ year, value: numberOf(value) }))}
          course={terms.course}
          decimals={decimals}
          written={(value) =>
            written({ value: String(value), currency: isMoney ? terms.currency : null }, measured)
          }
          onPull={(year, value) => setStep(year, shown(String(value), language))}
        />
        <div className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          {terms.steps.map(({ year, value }) => (
            <div key={year}>
              <Field
                label={format.year(year)}
                inputMode="decimal"
                value={value}
                error={problem(`steps.${year}`)}
                onChange={({ target }) => setStep(year, target.value)}
              />
              <button
                type="button"
                className="link min-h-6 text-sm"
                aria-label={t('targets.form.remove-year', { year: format.year(year) })}
                onClick={() => change({ steps: terms.steps.filter((step) => step.year !== year) })}
              >
                {t('targets.form.remove')}
              </button>
            </div>
          ))}
        </div>
        {problem('steps') && <p className="mt-1 text-sm text-error">{problem('steps')}</p>}
        {next && (
          <Button
            className="mt-3"
            onClick={() => change({ steps: [...terms.steps, { year: next.year, value: '' }] })}
          >
            {t('targets.form.add-year', { year: format.year(next.year) })}
          </Button>
        )}
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="mb-2 text-sm font-medium">{t('targets.form.programme')}</legend>
        <Field
          label={t('targets.form.value')}
          help={t('targets.form.programme-help')}
          inputMode="decimal"
          value={terms.programmeValue}
          error={problem('programmeValue')}
          onChange={({ target }) => change({ programmeValue: target.value })}
        />
        <YearField
          label={t('targets.form.year')}
          value={terms.programmeYear}
          years={agreement.years.map(({ year }) => year)}
          error={problem('programmeYear')}
          onChange={(programmeYear) => change({ programmeYear })}
        />
      </fieldset>
      <WordsField
        label={t('targets.rationale')}
        value={terms.rationale}
        error={problem('rationale')}
        onChange={(rationale) => change({ rationale })}
      />
      <WordsField
        label={t('targets.support')}
        value={terms.support}
        error={problem('support')}
        onChange={(support) => change({ support })}
      />
      {agreement.inForce && (
        <WordsField
          label={t('targets.reason')}
          help={t('targets.reason-help')}
          value={reason}
          error={problem('reason')}
          onChange={setReason}
        />
      )}
      <Refused error={proposing.error ?? saving.error} />
      <div className="flex flex-wrap items-baseline gap-3">
        <Button type="submit" weight="primary" busy={proposing.isPending}>
          {t(agreement.open ? 'targets.do.counter' : 'targets.do.propose')}
        </Button>
        <Button
          busy={saving.isPending}
          onClick={() =>
            void saving
              .send({ ...codes, terms: sentTerms(terms, language, decimals) })
              .then((done) => setKept(done))
          }
        >
          {t('targets.do.keep-draft')}
        </Button>
        <Button onClick={onDone}>{t('targets.do.leave')}</Button>
        {kept && <p role="status">{t('targets.draft-kept')}</p>}
      </div>
    </form>
  );
}

function YearField({
  label,
  value,
  years,
  error,
  onChange,
}: {
  label: string;
  value: string;
  years: readonly number[];
  error?: string;
  onChange: (value: string) => void;
}) {
  const { t, format } = useText();
  return (
    <SelectField label={label} value={value} error={error} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('targets.form.no-year')}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {format.year(year)}
        </option>
      ))}
    </SelectField>
  );
}
