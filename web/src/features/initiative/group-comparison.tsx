import { Chart } from '../../charts/chart.js';
import { momentOf, panelOf } from '../../figures/panel.js';
import { TrendFigure } from '../../figures/trend-figure.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useSelection } from '../../selection/use-selection.js';
import { SelectField } from '../../ui/field.js';
import { comparisonSpec, lastYearOf } from './comparison.chart.js';
import { headlinesOf } from './headlines.js';
import type { InitiativeFacts } from './initiative.query.js';

const splits = ['cohort', 'region'] as const;

/** One indicator over the years for each cohort or region, and the groups side by side in the last year. */
export function GroupComparison({ initiative }: { initiative: InitiativeFacts }) {
  const words = useFigureWords();
  const { t, say } = words;
  const { selection, select } = useSelection();
  const { fromYear, toYear, currency, asOf } = selection;
  const [headline] = headlinesOf(initiative.domains, selection.headlines);
  const every = initiative.domains.flatMap(({ indicators }) => indicators);
  const chosen = every.find(({ code }) => code === selection.indicator) ?? headline?.indicator;
  const split =
    splits.find((one) => one === selection.split) ?? (initiative.cohorts.length > 0 ? 'cohort' : 'region');
  if (!chosen) return null;
  const input = {
    initiative: initiative.code,
    indicator: chosen.code,
    splitBy: split,
    who: panelOf(selection),
    fromYear,
    toYear,
    currency,
    asOf: momentOf(asOf),
  };
  const name = say(chosen.current.name).words;
  const notes = split === 'cohort' ? [t('initiative.comparison.overlap')] : [];
  return (
    <>
      <div className="mb-6 grid gap-4 md:grid-cols-2 lg:max-w-3xl">
        <SelectField
          label={t('initiative.comparison.indicator')}
          value={chosen.code}
          onChange={({ target }) => select({ indicator: target.value })}
        >
          {initiative.domains.map(({ code, name: domain, indicators }) => (
            <optgroup key={code} label={say(domain).words}>
              {indicators
                .filter(({ current }) => current.valueType !== 'narrative')
                .map((indicator) => (
                  <option key={indicator.code} value={indicator.code}>
                    {say(indicator.current.name).words}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField
          label={t('initiative.comparison.by')}
          value={split}
          onChange={({ target }) => select({ split: splits.find((one) => one === target.value) })}
        >
          {splits.map((one) => (
            <option key={one} value={one} disabled={one === 'cohort' && initiative.cohorts.length === 0}>
              {t(`figures.split.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TrendFigure
        input={input}
        headingLevel={3}
        drawing={{ title: t(`initiative.comparison.over-years-${split}`, { name }), notes }}
        after={(trend) => {
          const year = lastYearOf(trend);
          return (
            year !== undefined && (
              <div className="mt-12">
                <Chart spec={comparisonSpec(trend, year, words, { notes })} headingLevel={3} />
              </div>
            )
          );
        }}
      />
    </>
  );
}
