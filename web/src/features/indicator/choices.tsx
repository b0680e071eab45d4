import type { PanelNames } from '../../figures/panel-banner.js';
import { useText, type Words } from '../../i18n/use-text.js';
import type { Split } from '../../selection/selection.js';
import { useSelection } from '../../selection/use-selection.js';
import { Field, SelectField } from '../../ui/field.js';
import type { IndicatorFacts, IndicatorInitiative } from './indicator.query.js';

const splits: readonly Split[] = ['none', 'cohort', 'region', 'country', 'institution'];
/** Beside the initiative's own, since many reports compare in them. */
const wide = ['USD', 'EUR'];

/** Currencies that money can be shown in: the initiative's first, then the widely used, then the countries' own. */
export function currenciesOf({
  currency,
  countries,
}: Pick<IndicatorInitiative, 'currency' | 'countries'>): string[] {
  const own = countries.map((country) => country.currency.code).sort();
  return [...new Set([...(currency ? [currency.code] : []), ...wide, ...own])];
}

/** Names of what the page can be narrowed to. */
export function panelNames({ countries, regions, cohorts }: IndicatorInitiative, { say }: Words): PanelNames {
  return {
    countries: new Map(countries.map(({ iso3, name }) => [iso3, say(name).words])),
    regions: new Map(regions.map(({ code, name }) => [code, say(name).words])),
    cohorts: new Map(cohorts.map(({ code, name }) => [code, say(name).words])),
  };
}

/** What the charts of the page are about; every choice stands in the address. */
export function Choices({
  initiative,
  indicator,
}: {
  initiative: IndicatorInitiative;
  indicator: IndicatorFacts;
}) {
  const { t, format } = useText();
  const { selection, select } = useSelection();
  const years = [...new Set(initiative.rounds.map(({ programmeYear }) => programmeYear))].sort(
    (a, b) => a - b,
  );
  const yearField = (key: 'fromYear' | 'toYear', label: string, open: string) => (
    <SelectField
      label={label}
      value={selection[key] ?? ''}
      onChange={({ target }) => select({ [key]: target.value ? Number(target.value) : undefined })}
    >
      <option value="">{open}</option>
      {years.map((year) => (
        <option
          key={year}
          value={year}
          disabled={
            key === 'fromYear' ? year > (selection.toYear ?? year) : year < (selection.fromYear ?? year)
          }
        >
          {format.year(year)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <form
      aria-label={t('indicator.choices.title')}
      className="mb-8 grid grid-cols-2 items-end gap-x-6 gap-y-4 border-y border-rule py-4 md:grid-cols-3 lg:grid-cols-6"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={t('indicator.choices.split')}
        value={selection.split ?? 'none'}
        onChange={({ target }) => {
          const split = splits.find((one) => one === target.value);
          select({ split: split === 'none' ? undefined : split });
        }}
      >
        {splits.map((split) => (
          <option key={split} value={split} disabled={split === 'cohort' && initiative.cohorts.length === 0}>
            {t(`figures.split.${split}`)}
          </option>
        ))}
      </SelectField>
      {yearField('fromYear', t('indicator.choices.from'), t('indicator.choices.first'))}
      {yearField('toYear', t('indicator.choices.to'), t('indicator.choices.last'))}
      {indicator.current.valueType === 'currency' && (
        <SelectField
          label={t('indicator.choices.currency')}
          value={selection.currency ?? initiative.currency?.code ?? 'USD'}
          onChange={({ target }) =>
            select({ currency: target.value === initiative.currency?.code ? undefined : target.value })
          }
        >
          {currenciesOf(initiative).map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
      )}
      <Field
        type="date"
        label={t('indicator.choices.as-of')}
        value={selection.asOf?.slice(0, 10) ?? ''}
        onChange={({ target }) => select({ asOf: target.value === '' ? undefined : target.value })}
      />
      <label className="col-span-2 flex min-h-11 items-center gap-2 text-sm md:col-span-1 md:min-h-9">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={selection.balanced ?? false}
          onChange={({ target }) => select({ balanced: target.checked ? true : undefined })}
        />
        {t('indicator.choices.balanced')}
      </label>
    </form>
  );
}
