import { gapReason, vertices } from '@kipimo/shared';
import { useChartWords } from '../../charts/use-chart-words.js';
import { breaksOf } from '../../figures/trend-points.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { ProfileSeries } from './institution.query.js';
import { profilePoints, targetPath, targetState, unitOf } from './profile.chart.js';
import { Spark } from './spark.js';

/** The indicators of one domain, a line each: name, development, newest value and its year. */
export function FigureLines({ name, series }: { name: string; series: readonly ProfileSeries[] }) {
  const words = useFigureWords();
  const { short, gap } = useChartWords();
  const { t, say, format } = words;
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th>{t('paper.indicator')}</th>
          <th>{t('paper.development')}</th>
          <th className="n">{t('paper.newest')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map((one) => {
          const points = profilePoints(one);
          const last = vertices(points).at(-1);
          const reason = gapReason(points.at(-1));
          const unit = unitOf(one, words);
          return (
            <tr key={one.indicator.code}>
              <th scope="row">
                {say(one.indicator.current.name).words} <span className="sheet-note">{unit.name}</span>
              </th>
              <td className="spark">
                <Spark points={points} breaks={breaksOf(one.breaks, words)} />
              </td>
              <td className="n">
                {last ? (
                  <>
                    {short(last.value, unit)} <span className="sheet-note">{format.year(last.year)}</span>
                  </>
                ) : (
                  <span className="sheet-note">{gap(reason ?? 'no_row')}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type WithTarget = ProfileSeries & { target: NonNullable<ProfileSeries['target']> };

/** What was agreed, a line each: from where, to where, where it stands. */
export function TargetLines({ series }: { series: readonly WithTarget[] }) {
  const words = useFigureWords();
  const { short } = useChartWords();
  const { t, say, format } = words;
  return (
    <table>
      <thead>
        <tr>
          <th>{t('paper.indicator')}</th>
          <th>{t('paper.state')}</th>
          <th className="n">{t('paper.baseline')}</th>
          <th className="n">{t('paper.target')}</th>
          <th className="n">{t('paper.newest')}</th>
          <th className="n">{t('paper.way')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map((one) => {
          const unit = unitOf(one, words);
          const goal = targetPath(one.target, one.points).points.at(-1);
          const last = vertices(profilePoints(one)).at(-1);
          const { baselineValue, progress } = one.target;
          return (
            <tr key={one.indicator.code}>
              <th scope="row">{say(one.indicator.current.name).words}</th>
              <td>{t(`institution.targets.${targetState(one.target)}`)}</td>
              <td className="n">{typeof baselineValue === 'number' ? short(baselineValue, unit) : '–'}</td>
              <td className="n">{goal ? `${short(goal.value, unit)} (${format.year(goal.year)})` : '–'}</td>
              <td className="n">{last ? `${short(last.value, unit)} (${format.year(last.year)})` : '–'}</td>
              <td className="n">{typeof progress === 'number' ? format.percent(progress, 0) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Questions of yes or no: the newest answer and its year. */
export function YesNoLines({ series }: { series: readonly ProfileSeries[] }) {
  const { t, say, format } = useFigureWords();
  if (series.length === 0) return null;
  return (
    <>
      <h2>{t('institution.yes-no.title')}</h2>
      <ul>
        {series.slice(0, 8).map(({ indicator, points }) => {
          const last = points.toReversed().find(({ value }) => typeof value === 'number');
          const said = last
            ? `${t(Number(last.value) > 0 ? 'institution.yes-no.yes' : 'institution.yes-no.no')} (${format.year(last.year)})`
            : '–';
          return (
            <li key={indicator.code}>
              {say(indicator.current.name).words}: {said}
            </li>
          );
        })}
      </ul>
    </>
  );
}
