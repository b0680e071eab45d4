import { useText } from '../../i18n/use-text.js';
import { type Filter, filters } from './cell-state.js';

/** Which cells are shown. */
export function FilterChoice({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useText();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <legend className="sr-only">{t('entry.filter')}</legend>
      {filters.map((option) => (
        <label key={option} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-7">
          <input
            type="radio"
            name="filter"
            checked={filter === option}
            onChange={() => onChange(option)}
            className="accent-accent"
          />
          {t(`entry.filter.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
