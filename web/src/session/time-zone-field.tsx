import type { ReactNode } from 'react';
import { SelectField } from '../ui/field.js';

const known = (): string[] => {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes('UTC') ? zones : ['UTC', ...zones];
};

/** The time zone of this browser. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** A choice among the time zones of the world, by their common names; the chosen one is always among them. */
export function TimeZoneField({
  value,
  onChange,
  ...labels
}: {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (timeZone: string) => void;
}) {
  const zones = known();
  return (
    <SelectField {...labels} value={value} onChange={({ target }) => onChange(target.value)}>
      {!zones.includes(value) && <option value={value}>{value}</option>}
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </SelectField>
  );
}
