import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useLanguage } from '../../i18n/language-provider.js';
import { languages, nativeName, preferredLanguage } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { SelectField } from '../../ui/field.js';
import { TimeZoneField } from '../../session/time-zone-field.js';
import { AccountDocument, type Account } from './account.query.js';

const UpdateAccountDocument = graphql(/* GraphQL */ `
  mutation UpdateAccount($language: Language!, $timeZone: String!) {
    updateAccount(language: $language, timeZone: $timeZone) {
      language
      timeZone
    }
  }
`);

/** Language and time zone of the account; saving speaks the language at once. */
export function Preferences({ account }: { account: Account }) {
  const { t } = useText();
  const { choose } = useLanguage();
  const client = useQueryClient();
  const [language, setLanguage] = useState(account.language);
  const [timeZone, setTimeZone] = useState(account.timeZone);
  const { mutateAsync, isPending, error, data } = useWrite(UpdateAccountDocument);
  const wrongWith = useIssueWords(error);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await mutateAsync({ language, timeZone });
      choose(preferredLanguage(language));
      await client.invalidateQueries({ queryKey: keyOf(AccountDocument) });
    } catch {
      // shown below from the state of the change
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-md space-y-5">
      <SelectField
        label={t('security.language')}
        value={language}
        onChange={({ target }) => setLanguage(preferredLanguage(target.value))}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {nativeName[code]}
          </option>
        ))}
      </SelectField>
      <TimeZoneField
        label={t('security.time-zone')}
        help={t('security.time-zone.help')}
        error={wrongWith('timeZone')}
        value={timeZone}
        onChange={setTimeZone}
      />
      {error && !wrongWith('timeZone') && <Failure error={error} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" busy={isPending}>
          {t('security.save')}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {data && !isPending && t('security.saved')}
        </span>
      </div>
    </form>
  );
}
