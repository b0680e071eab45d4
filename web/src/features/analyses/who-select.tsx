import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/field.js';
import type { Choices } from './wizard.query.js';

/** One group of institutions: a cohort, a region or a country; `first` are choices before them. */
export function WhoSelect({
  choices,
  label,
  help,
  value,
  first,
  onChange,
}: {
  choices: Choices;
  label: string;
  help?: ReactNode;
  value: string;
  first: readonly { value: string; label: string }[];
  onChange: (who: string) => void;
}) {
  const { t, say } = useText();
  const groups = [
    { key: 'cohort', list: choices.cohorts.map(({ code, name }) => ({ code, name })) },
    { key: 'region', list: choices.regions.map(({ code, name }) => ({ code, name })) },
    { key: 'country', list: choices.countries.map(({ iso3, name }) => ({ code: iso3, name })) },
  ] as const;
  return (
    <SelectField label={label} help={help} value={value} onChange={({ target }) => onChange(target.value)}>
      {first.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
      {groups.map(({ key, list }) => (
        <optgroup key={key} label={t(`analyses.who.${key}`)}>
          {list.map(({ code, name }) => (
            <option key={code} value={`${key}:${code}`}>
              {say(name).words}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
