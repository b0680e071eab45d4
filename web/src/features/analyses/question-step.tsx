import { useText } from '../../i18n/use-text.js';
import { claims } from '../../selection/analysis-question.js';
import { SelectField } from '../../ui/field.js';
import type { Choices } from './wizard.query.js';
import { useWizard } from './use-wizard.js';

/** Kinds of answers that have a change. */
const CHANGING = new Set(['count', 'currency', 'share', 'ratio', 'score']);

/** What is asked, and what the asker sets out to say with it. */
export function QuestionStep({ choices }: { choices: Choices }) {
  const { t, say } = useText();
  const { question, selection, change } = useWizard();
  return (
    <div className="max-w-line space-y-8">
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t('analyses.claim')}</legend>
        <div className="space-y-3">
          {claims.map((claim) => (
            <label key={claim} className="flex min-h-11 items-start gap-3 md:min-h-8">
              <input
                type="radio"
                name="claim"
                className="mt-1.5"
                checked={question.claim === claim}
                onChange={() => change({ claim })}
              />
              <span>
                {t(`analyses.claim.${claim}`)}
                <span className="block text-sm text-ink-2">{t(`analyses.claim.${claim}.words`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t('analyses.outcome')}
        help={t('analyses.outcome.help')}
        value={selection.indicator ?? ''}
        onChange={({ target }) => change({}, { indicator: target.value || undefined })}
      >
        <option value="">{t('analyses.choose')}</option>
        {choices.domains.map((domain) => (
          <optgroup key={domain.code} label={say(domain.name).words}>
            {domain.indicators
              .filter(({ current }) => CHANGING.has(current.valueType))
              .map(({ code, current }) => (
                <option key={code} value={code}>
                  {`${code} · ${say(current.name).words}`}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
    </div>
  );
}
