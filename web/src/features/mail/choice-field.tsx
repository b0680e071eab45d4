import type { DeclinableMail, MailChoice } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/field.js';

const choices = ['receive', 'pause', 'decline'] as const;

/** One kind of message, and what its reader chooses for it. */
export function ChoiceField({
  chosen,
  onChoose,
}: {
  chosen: { kind: DeclinableMail; choice: MailChoice; until: string | null };
  onChoose: (choice: MailChoice) => Promise<void>;
}) {
  const { t, format } = useText();
  return (
    <SelectField
      label={t(`mail.kind.${chosen.kind}`)}
      help={
        chosen.choice === 'pause' && chosen.until
          ? t('mail.paused-until', { day: format.date(chosen.until, 'long') })
          : t(`mail.kind.${chosen.kind}.help`)
      }
      value={chosen.choice}
      onChange={({ target }) => void onChoose(target.value as MailChoice)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`mail.choice.${choice}`)}
        </option>
      ))}
    </SelectField>
  );
}
