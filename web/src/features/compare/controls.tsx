import { useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { comparedMeasures, evidenceTiers, type Split, type View } from '../../selection/selection.js';
import { useSelection } from '../../selection/use-selection.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import type { CompareInitiative, CompareMember } from './compare.query.js';
import { figuresOf, type Explored } from './question.js';
import { WhoField } from './who-field.js';
import { whoOptions } from './who-options.js';

const splits: readonly Split[] = ['none', 'cohort', 'region', 'country', 'institution'];
export const viewOrder: readonly View[] = [
  'trend',
  'facets',
  'slope',
  'dots',
  'distribution',
  'map',
  'table',
];
const wide = ['USD', 'EUR'];

/** Every choice of the explorer; each stands in the address and nowhere else. */
export function Controls({
  initiative,
  members,
  explored,
}: {
  initiative: CompareInitiative;
  members: readonly CompareMember[];
  explored: Explored;
}) {
  const words = useText();
  const { t, say, format } = words;
  const { selection, select } = useSelection();
  const { input } = explored;
  // On a phone the picture comes first; the choices rise from the foot of the window.
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fields = useId();
  const years = [...new Set(initiative.rounds.map(({ programmeYear }) => programmeYear))].sort(
    (a, b) => a - b,
  );
  const several = (input?.groups?.length ?? 0) > 1;
  const isMoney = figuresOf(initiative).some(({ indicators }) =>
    indicators.some(({ code, current }) => code === input?.indicator && current.valueType === 'currency'),
  );
  const currencies = [
    ...new Set([
      ...(initiative.currency ? [initiative.currency.code] : []),
      ...wide,
      ...initiative.countries.map(({ currency }) => currency.code).sort(),
    ]),
  ];
  return (
    <form
      aria-label={t('compare.controls')}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-field bg-paper px-4 py-3 md:static md:z-auto md:mb-6 md:border-y md:border-rule md:px-0 md:py-4"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Button
        ref={button}
        className="w-full md:hidden"
        aria-expanded={open}
        aria-controls={fields}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'compare.choices.close' : 'compare.choices.open')}
      </Button>
      <div
        id={fields}
        className={
          open
            ? 'mt-4 max-h-[65vh] overflow-y-auto pb-2 md:mt-0 md:max-h-none md:overflow-visible'
            : 'hidden md:block'
        }
      >
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
          <SelectField
            label={t('compare.indicator')}
            value={input?.indicator ?? ''}
            onChange={({ target }) => select({ indicator: target.value })}
          >
            {figuresOf(initiative).map(({ code, name, indicators }) => (
              <optgroup key={code} label={say(name).words}>
                {indicators.map((indicator) => (
                  <option key={indicator.code} value={indicator.code}>
                    {say(indicator.current.name).words}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
          <WhoField options={whoOptions(initiative, members, words)} />
        </div>
        <div className="mt-4 grid grid-cols-2 items-start gap-x-6 gap-y-4 md:grid-cols-3 lg:grid-cols-4">
          <Choice
            label={t('compare.measure')}
            value={selection.measure ?? 'level'}
            options={comparedMeasures.map((code) => [code, t(`compare.measure.${code}`)])}
            onChoose={(value) =>
              select({ measure: comparedMeasures.find((one) => one === value && one !== 'level') })
            }
          />
          <Choice
            label={t('compare.split')}
            value={selection.split ?? (several ? 'choice' : 'none')}
            options={[
              ...(several ? [['choice', t('compare.split.choice')] as const] : []),
              ...splits.map((code) => [code, t(`figures.split.${code}`)] as const),
            ]}
            onChoose={(value) => {
              const split = splits.find((one) => one === value);
              select({ split: split === 'none' && !several ? undefined : split });
            }}
          />
          <Choice
            label={t('compare.from')}
            value={String(selection.fromYear ?? '')}
            options={[
              ['', t('compare.first')],
              ...years
                .filter((year) => year <= (selection.toYear ?? year))
                .map((year) => [String(year), format.year(year)] as const),
            ]}
            onChoose={(value) => select({ fromYear: value ? Number(value) : undefined })}
          />
          <Choice
            label={t('compare.to')}
            value={String(selection.toYear ?? '')}
            options={[
              ['', t('compare.last')],
              ...years
                .filter((year) => year >= (selection.fromYear ?? year))
                .map((year) => [String(year), format.year(year)] as const),
            ]}
            onChoose={(value) => select({ toYear: value ? Number(value) : undefined })}
          />
          <Choice
            label={t('compare.evidence')}
            value={selection.evidence ?? ''}
            options={[
              ['', t('compare.evidence.any')],
              ...evidenceTiers.map((tier) => [tier, t(`compare.evidence.${tier}`)] as const),
            ]}
            onChoose={(value) => select({ evidence: evidenceTiers.find((tier) => tier === value) })}
          />
          <Choice
            label={t('compare.state')}
            value={selection.state === 'published' ? 'published' : ''}
            options={[
              ['', t('compare.state.accepted')],
              ['published', t('compare.state.published')],
            ]}
            onChoose={(value) => select({ state: value || undefined })}
          />
          <Field
            type="date"
            label={t('compare.as-of')}
            value={selection.asOf?.slice(0, 10) ?? ''}
            onChange={({ target }) => select({ asOf: target.value || undefined })}
          />
          {isMoney && (
            <Choice
              label={t('compare.currency')}
              value={selection.currency ?? initiative.currency?.code ?? 'USD'}
              options={currencies.map((code) => [code, code])}
              onChoose={(code) => select({ currency: code === initiative.currency?.code ? undefined : code })}
            />
          )}
        </div>
        <div className="mt-4 flex flex-wrap gap-x-6">
          <Tick checked={selection.balanced ?? false} onTick={(on) => select({ balanced: on || undefined })}>
            {t('compare.balanced')}
          </Tick>
          <Tick
            checked={selection.composition !== undefined}
            onTick={(on) => select({ composition: on ? 'shown' : undefined })}
          >
            {t('compare.composition')}
          </Tick>
        </div>
      </div>
    </form>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [code: string, label: string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </SelectField>
  );
}

function Tick({
  checked,
  onTick,
  children,
}: {
  checked: boolean;
  onTick: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm md:min-h-9">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={checked}
        onChange={({ target }) => onTick(target.checked)}
      />
      {children}
    </label>
  );
}
