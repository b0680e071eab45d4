import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import type { Choices } from './wizard.query.js';
import { useWizard } from './use-wizard.js';
import { WhoSelect } from './who-select.js';

const MOST_STARTS = 6;

/** Who is looked at, held against whom, between which years. */
export function PanelStep({ choices }: { choices: Choices }) {
  const { t } = useText();
  const { question, change } = useWizard();
  const { claim, group, versus, starts } = question;
  return (
    <div className="max-w-line space-y-8">
      <WhoSelect
        choices={choices}
        label={t('analyses.group')}
        value={group ?? ''}
        first={[{ value: '', label: t('analyses.who.everybody') }]}
        onChange={(who) => change({ group: who || null })}
      />
      {claim === 'descriptive' ? (
        <p className="text-sm text-ink-2">{t('analyses.descriptive.no-comparison')}</p>
      ) : (
        <>
          <WhoSelect
            choices={choices}
            label={t('analyses.comparison')}
            help={t(claim === 'causal' ? 'analyses.comparison.needed' : 'analyses.comparison.help')}
            value={versus ?? ''}
            first={[
              { value: '', label: t('analyses.who.nobody') },
              { value: 'everybody', label: t('analyses.who.others') },
            ]}
            onChange={(who) => change({ versus: who || null })}
          />
          <Years choices={choices} />
          {versus !== null && starts.length === 0 && <Matching choices={choices} />}
          <Starts choices={choices} />
          <label className="flex min-h-11 items-center gap-3 text-sm md:min-h-8">
            <input
              type="checkbox"
              checked={question.byCountry}
              onChange={({ target }) => change({ byCountry: target.checked })}
            />
            {t('analyses.by-country')}
          </label>
        </>
      )}
      {claim === 'descriptive' && <Years choices={choices} />}
    </div>
  );
}

function Years({ choices }: { choices: Choices }) {
  const { t, format } = useText();
  const { selection, change } = useWizard();
  const asked = choices.rounds.map(({ programmeYear }) => programmeYear).toSorted((a, b) => a - b);
  const newest = asked.at(-1);
  // A year whose round is not set up yet can be registered for.
  const years = newest === undefined ? [] : [...asked, newest + 1];
  const field = (key: 'fromYear' | 'toYear', list: readonly number[], help?: string) => (
    <SelectField
      label={t(`analyses.${key}`)}
      help={help}
      value={selection[key] ?? ''}
      onChange={({ target }) => change({}, { [key]: target.value ? Number(target.value) : undefined })}
    >
      <option value="">{t('analyses.choose')}</option>
      {list.map((year) => (
        <option key={year} value={year}>
          {format.year(year)}
        </option>
      ))}
    </SelectField>
  );
  const { fromYear, toYear } = selection;
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {field(
        'fromYear',
        years.slice(0, -1).filter((year) => toYear === undefined || year < toYear),
      )}
      {field(
        'toYear',
        years.filter((year) => fromYear === undefined || year > fromYear),
        toYear !== undefined && newest !== undefined && toYear > newest
          ? t('analyses.year-to-come')
          : undefined,
      )}
    </div>
  );
}

function Matching({ choices }: { choices: Choices }) {
  const { t, say } = useText();
  const { question, change } = useWizard();
  const { matchOn } = question;
  const numbers = choices.domains.flatMap(({ indicators }) =>
    indicators.filter(({ current }) => ['count', 'currency', 'share', 'ratio'].includes(current.valueType)),
  );
  return (
    <div>
      <SelectField
        label={t('analyses.match')}
        help={t('analyses.match.help')}
        value=""
        disabled={matchOn.length >= 5}
        onChange={({ target }) => target.value && change({ matchOn: [...matchOn, target.value] })}
      >
        <option value="">{t('analyses.match.add')}</option>
        {numbers
          .filter(({ code }) => !matchOn.includes(code))
          .map(({ code, current }) => (
            <option key={code} value={code}>
              {`${code} · ${say(current.name).words}`}
            </option>
          ))}
      </SelectField>
      {matchOn.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {matchOn.map((code) => (
            <li key={code}>
              <Button
                aria-label={t('analyses.remove', { name: code })}
                onClick={() => change({ matchOn: matchOn.filter((one) => one !== code) })}
              >
                {code} <span aria-hidden="true">✕</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Groups for which something began in different years. */
function Starts({ choices }: { choices: Choices }) {
  const { t, format } = useText();
  const { question, selection, change } = useWizard();
  const { starts } = question;
  const { fromYear, toYear } = selection;
  if (fromYear === undefined || toYear === undefined) return null;
  const years = Array.from({ length: toYear - fromYear }, (_, place) => fromYear + 1 + place);
  const replaced = (place: number, start: (typeof starts)[number]) =>
    change({ starts: starts.map((one, at) => (at === place ? start : one)) });
  const [firstRegion] = choices.regions;
  return (
    <fieldset className="border-t border-rule pt-4">
      <legend className="sr-only">{t('analyses.starts')}</legend>
      <p className="text-sm font-medium">{t('analyses.starts')}</p>
      <p className="mt-1 text-sm text-ink-2">{t('analyses.starts.help')}</p>
      {starts.map((start, place) => (
        <div
          key={`${place} ${start.year} ${start.who}`}
          className="mt-3 grid items-end gap-3 sm:grid-cols-[8rem_1fr_auto]"
        >
          <SelectField
            label={t('analyses.starts.year')}
            value={start.year}
            onChange={({ target }) => replaced(place, { ...start, year: Number(target.value) })}
          >
            {[...new Set([...years, start.year])]
              .toSorted((a, b) => a - b)
              .map((year) => (
                <option key={year} value={year}>
                  {format.year(year)}
                </option>
              ))}
          </SelectField>
          <WhoSelect
            choices={choices}
            label={t('analyses.starts.who')}
            value={start.who}
            first={[]}
            onChange={(who) => replaced(place, { ...start, who })}
          />
          <Button onClick={() => change({ starts: starts.filter((_, at) => at !== place) })}>
            {t('analyses.starts.remove')}
          </Button>
        </div>
      ))}
      {starts.length < MOST_STARTS && firstRegion && years[0] !== undefined && (
        <div className="mt-3">
          <Button
            onClick={() =>
              change({
                matchOn: [],
                starts: [...starts, { year: years[0] ?? fromYear + 1, who: `region:${firstRegion.code}` }],
              })
            }
          >
            {t('analyses.starts.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
