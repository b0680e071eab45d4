import { useFigureWords } from '../../figures/use-figure-words.js';
import { useSpellWords } from '../../figures/use-spell-words.js';
import { Illustrative } from '../../ui/illustrative.js';
import type { InstitutionFacts, InstitutionReports, ProfileSeries } from './institution.query.js';
import { PaperHead } from './paper-head.js';
import { FigureLines, TargetLines, YesNoLines } from './paper-lines.js';
import { domainsOf, isDrawn } from './profile.chart.js';
import { recordFinding } from './record-finding.js';

/** Domains on the first sheet; the others stand on the second. */
const onFirst = 2;
/** More than this would need a third sheet. */
const mostTargets = 10;
const mostRounds = 12;
const mostSpells = 4;

/**
 * An institution on two sheets of A4: what it reported and what was agreed, then when it reported and where it belongs.
 *
 * Gaps   what does not fit is counted and said, never cut.
 */
export function ProfilePaper({
  institution,
  reports,
  initiativeName,
}: {
  institution: InstitutionFacts;
  reports: InstitutionReports;
  initiativeName: string;
}) {
  const words = useFigureWords();
  const { t, say, format } = words;
  const spellWords = useSpellWords();
  const { profile, record } = reports;
  const finding = recordFinding(reports, words);
  const domains = domainsOf(profile).flatMap((domain) => {
    const series = domain.series.filter(isDrawn).filter(({ points }) => points.length > 0);
    return series.length > 0 ? [{ ...domain, series }] : [];
  });
  const withTarget = profile.series.flatMap((one) => (one.target ? [{ ...one, target: one.target }] : []));
  const rounds = record.slice(-mostRounds);
  const spells = institution.memberships.slice(0, mostSpells);
  const more = (left: number) =>
    left > 0 ? <p className="text-ink-2">{t('paper.more', { n: left })}</p> : null;
  const figures = (shown: typeof domains) => (
    <div className="sheet-columns">
      {shown.map((domain) => (
        <FigureLines key={domain.code} name={say(domain.name).words} series={domain.series} />
      ))}
    </div>
  );
  const foot = (sheet: number) => (
    <footer className="sheet-foot">
      <span>{`${institution.name} · ${initiativeName}`}</span>
      <span>
        {t('paper.foot', {
          date: format.date(profile.receipt.asOf, 'medium'),
          hash: profile.receipt.contentHash.slice(0, 16),
          sheet,
        })}
      </span>
    </footer>
  );
  return (
    <div className="sheets">
      <section className="sheet" data-sheet="1">
        <PaperHead institution={institution} initiativeName={initiativeName} />
        {finding && (
          <p className="sheet-finding">
            {finding.sentence} <span className="sheet-note">{finding.note}</span>
          </p>
        )}
        {profile.receipt.demonstration && <Illustrative />}
        {domains.length === 0 && <p>{t('institution.profile.none')}</p>}
        {figures(domains.slice(0, onFirst))}
        <h2>{t('institution.targets.title')}</h2>
        {withTarget.length === 0 ? (
          <p>{t('institution.targets.none')}</p>
        ) : (
          <TargetLines series={withTarget.slice(0, mostTargets)} />
        )}
        {more(withTarget.length - mostTargets)}
        {foot(1)}
      </section>
      <section className="sheet" data-sheet="2">
        {figures(domains.slice(onFirst))}
        <YesNoLines series={profile.series.filter(isYesNo)} />
        <h2>{t('institution.record.title')}</h2>
        <table>
          <thead>
            <tr>
              <th>{t('institution.record.year')}</th>
              <th>{t('institution.record.state')}</th>
              <th className="n">{t('institution.record.due')}</th>
              <th className="n">{t('institution.record.submitted')}</th>
              <th className="n">{t('institution.record.accepted')}</th>
              <th className="n">{t('institution.record.corrections')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((line) => (
              <tr key={line.round}>
                <th scope="row">{format.year(line.programmeYear)}</th>
                <td>
                  {t(line.state ? `institution.state.${line.state}` : 'institution.state.none')}
                  {line.late === true && ` · ${t('institution.record.late')}`}
                </td>
                {[line.dueOn, line.submittedOn, line.acceptedOn].map((day, at) => (
                  <td key={at} className="n">
                    {day ? format.date(day, 'medium') : '–'}
                  </td>
                ))}
                <td className="n">{format.number(line.corrections)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more(record.length - rounds.length)}
        <h2>{t('institution.memberships.title')}</h2>
        <ul>
          {spells.map((spell) => (
            <li key={`${spell.initiative.code} ${spell.from}`}>
              {say(spell.initiative.name).words}, {spellWords(spell)}
            </li>
          ))}
        </ul>
        {more(institution.memberships.length - spells.length)}
        <h2>{t('paper.how')}</h2>
        <p className="sheet-note">{t('paper.how.words')}</p>
        {foot(2)}
      </section>
    </div>
  );
}

const isYesNo = ({ indicator: { current }, points }: ProfileSeries) =>
  current.valueType === 'yes_no' && points.length > 0;
