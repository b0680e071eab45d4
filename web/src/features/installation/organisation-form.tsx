import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { Refusal } from '../../graphql/refusal.js';
import { languages, nativeName, preferredLanguage, type Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useForgetAnswers } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import type { SetUpState } from './installation.query.js';
import { useStep } from './use-step.js';

const DescribeDocument = graphql(/* GraphQL */ `
  mutation DescribeInstallation($input: DescribeInstallationInput!) {
    describeInstallation(input: $input) {
      organisation {
        name
      }
    }
  }
`);

const problems = [
  'text_missing',
  'text_too_long',
  'forbidden_character',
  'not_a_contact',
  'language_missing',
] as const;

/** Who runs the installation, and which languages it offers; shown as a line once it is known. */
export function OrganisationForm({
  known,
  disabled,
}: {
  known: SetUpState['organisation'];
  disabled: boolean;
}) {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  if (known && !isOpen)
    return (
      <>
        <p>
          {t('set-up.organisation.is', {
            name: known.name,
            languages: format.list(known.languages.map((code) => nativeName[code])),
          })}
          {known.contact && <span className="block text-ink-2">{known.contact}</span>}
        </p>
        {!disabled && <Button onClick={() => setOpen(true)}>{t('set-up.organisation.change')}</Button>}
      </>
    );
  return <Description known={known} disabled={disabled} onKept={() => setOpen(false)} />;
}

function Description({
  known,
  disabled,
  onKept,
}: {
  known: SetUpState['organisation'];
  disabled: boolean;
  onKept: () => void;
}) {
  const { t, language } = useText();
  const forget = useForgetAnswers();
  const [name, setName] = useState(known?.name ?? '');
  const [contact, setContact] = useState(known?.contact ?? '');
  const [offered, setOffered] = useState<readonly Language[]>(known?.languages ?? languages);
  const [first, setFirst] = useState<Language>(known?.languages[0] ?? language);
  const { take, isPending, error } = useStep(DescribeDocument);
  const chosen = languages.filter((code) => offered.includes(code));
  const leading = chosen.includes(first) ? first : chosen[0];
  const wrongWith = (path: string) => {
    const issue = error instanceof Refusal ? error.issues.find((found) => found.path === path) : undefined;
    const rule = problems.find((code) => code === issue?.rule);
    return rule && t(`set-up.problem.${rule}`);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const inOrder = leading ? [leading, ...chosen.filter((code) => code !== leading)] : [];
    const isKept = await take((operationId) => ({
      input: { operationId, organisation: name, contact: contact.trim() || null, languages: inOrder },
    }));
    if (!isKept) return;
    onKept();
    // The foot of every page says it.
    await forget();
  };
  return (
    <form onSubmit={(event) => void send(event)} className="space-y-4">
      <p className="text-ink-2">{t('set-up.organisation.words')}</p>
      <Field
        label={t('set-up.organisation.name')}
        required
        autoComplete="organization"
        disabled={disabled}
        error={wrongWith('organisation')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        label={t('set-up.organisation.contact')}
        help={t('set-up.organisation.contact-help')}
        disabled={disabled}
        error={wrongWith('contact')}
        value={contact}
        onChange={({ target }) => setContact(target.value)}
      />
      <fieldset disabled={disabled}>
        <legend className="mb-1 text-sm font-medium">{t('set-up.organisation.languages')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {languages.map((code) => (
            <label key={code} lang={code} className="flex min-h-11 items-center gap-2 md:min-h-9">
              <input
                type="checkbox"
                className="accent-accent"
                checked={offered.includes(code)}
                onChange={({ target }) =>
                  setOffered(target.checked ? [...offered, code] : offered.filter((one) => one !== code))
                }
              />
              {nativeName[code]}
            </label>
          ))}
        </div>
        {wrongWith('languages') && <p className="text-sm text-error">{wrongWith('languages')}</p>}
      </fieldset>
      <SelectField
        label={t('set-up.organisation.first')}
        disabled={disabled || chosen.length < 2}
        value={leading ?? ''}
        onChange={({ target }) => setFirst(preferredLanguage(target.value))}
      >
        {chosen.map((code) => (
          <option key={code} value={code} lang={code}>
            {nativeName[code]}
          </option>
        ))}
      </SelectField>
      {error && !['organisation', 'contact', 'languages'].some(wrongWith) && <Failure error={error} />}
      <Button type="submit" weight="primary" busy={isPending} disabled={disabled}>
        {t('set-up.organisation.keep')}
      </Button>
    </form>
  );
}
