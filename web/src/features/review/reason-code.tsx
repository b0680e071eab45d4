import { RESTATEMENT_REASON_LABELS, RESTATEMENT_REASONS, type RestatementReason } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/field.js';

/** Why values on record are to change: a code for the public ledger; the note says it in words. */
export function ReasonCode({
  chosen,
  onChoose,
}: {
  chosen: RestatementReason | null;
  onChoose: (reason: RestatementReason | null) => void;
}) {
  const { t, say } = useText();
  return (
    <div className="mt-4">
      <SelectField
        label={t('review.restate')}
        help={t('review.restate.help')}
        required
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(RESTATEMENT_REASONS.find((code) => code === target.value) ?? null)}
      >
        <option value="">{t('review.restate.choose')}</option>
        {RESTATEMENT_REASONS.map((code) => (
          <option key={code} value={code}>
            {say({ ...RESTATEMENT_REASON_LABELS[code], drafted: [] }).words}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
