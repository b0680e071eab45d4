import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { ButtonLink } from '../../ui/button.js';
import type { ComparedTrend, WayOut } from './compare.query.js';
import { changeOf, changesAnything } from './ways-out.js';

type Reason = Extract<ComparedTrend['comparability'], { reasons: unknown }>['reasons'][number];

const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;
const outcomes = {
  Comparable: 'comparable',
  ComparableWithCaveats: 'with-caveats',
  NotComparable: 'not-comparable',
} as const;

/** Whether what is on screen may be held together, in one line that is always there; what else to ask, as links. */
export function Guardrail({ trend }: { trend: ComparedTrend }) {
  const { t, format } = useText();
  const { comparability, thresholds, waysOut } = trend;
  const reasonWords = useReasonWords();
  const outcome = outcomes[comparability.__typename ?? 'Comparable'];
  const reasons = 'reasons' in comparability ? comparability.reasons : [];
  const said = reasons.map(reasonWords);
  const tone = outcome === 'comparable' ? 'border-accent' : 'border-attention bg-attention-wash';
  return (
    <section aria-label={t('compare.guardrail')} className={`mb-6 border-l-2 px-4 py-3 text-sm ${tone}`}>
      <p>
        {said.length === 0
          ? t('compare.outcome.alone', { outcome: t(`compare.outcome.${outcome}`) })
          : t('compare.outcome.because', {
              outcome: t(`compare.outcome.${outcome}`),
              reasons: said.map(({ words }) => words).join('; '),
            })}
      </p>
      <WaysOut ways={waysOut} />
      <details className="mt-2">
        <summary className="link min-h-6 cursor-pointer">{t('compare.guardrail.rules')}</summary>
        <ul className="mt-2 space-y-1">
          {said.map(({ rule, words }, at) => (
            <li key={at}>
              <span className="tabular mr-2 text-xs">{rule}</span>
              {words}
            </li>
          ))}
          <li className="text-ink-2">
            {t('compare.thresholds', {
              reported: format.percent(thresholds.leastReported, 0),
              group: thresholds.minimumGroup,
              periods: thresholds.leastPeriods,
            })}
          </li>
        </ul>
      </details>
    </section>
  );
}

/** Each way out as a link to the same page with that change: it can be opened beside, and gone back from. */
export function WaysOut({ ways }: { ways: readonly WayOut[] }) {
  const { t, format } = useText();
  const { selection, hrefWith } = useSelection();
  const open = ways.filter((way) => changesAnything(changeOf(way), selection));
  if (open.length === 0) return null;
  return (
    <ul aria-label={t('compare.ways')} className="mt-3 flex flex-wrap gap-2">
      {open.map((way) => {
        const year = (name: string) =>
          format.year(Number(way.params.find((one) => one.name === name)?.value));
        return (
          <li key={`${way.action}${JSON.stringify(way.params)}`}>
            <ButtonLink to={hrefWith(changeOf(way))} preventScrollReset>
              {way.action === 'window'
                ? t('compare.way.window', { from: year('fromYear'), to: year('toYear') })
                : t(`compare.way.${way.action}`)}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}

/** A rule that applied, with its figures, as part of a sentence. */
export function useReasonWords(): (reason: Reason) => { rule: string; words: string } {
  const { t, format } = useText();
  return ({ rule, params }) => {
    const given = new Map(params.map(({ name, value }) => [name, value]));
    const number = (name: string) => Number(given.get(name) ?? 0);
    const text = (name: string) => given.get(name) ?? '';
    const year = given.has('year') ? format.year(number('year')) : '';
    const known = rules.find((one) => one === rule);
    const figures = {
      year,
      from: text('fromVersion'),
      to: text('toVersion'),
      points: number('points') || 1,
      of: number('of') || 1,
      minimum: number('minimum'),
      least: format.percent(number('least'), 0),
      unconverted: number('unconverted'),
      excluded: number('excluded'),
      joined: number('joined'),
      left: number('left'),
      periods: number('periods'),
    };
    return { rule, words: known ? t(`compare.rule.${known}`, figures) : rule };
  };
}
