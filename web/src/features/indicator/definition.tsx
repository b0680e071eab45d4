import type { ReactNode } from 'react';
import { useFigureWords } from '../../figures/use-figure-words.js';
import type { RecordedText } from '../../i18n/text.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Badge } from '../../ui/badge.js';
import type { IndicatorFacts, IndicatorInitiative, IndicatorVersionFacts } from './indicator.query.js';
import { Link } from '../../ui/link.js';

/** A text of the definition; a translation that no native speaker has confirmed says so. */
export function DefinitionText({ text }: { text: RecordedText }) {
  const { t, say } = useText();
  return (
    <>
      <SaidText text={text} />
      {say(text).drafted && <span className="ml-2 text-xs text-ink-2">({t('indicator.drafted')})</span>}
    </>
  );
}

function Term({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-rule py-2.5 first:border-t-0 sm:grid-cols-[11rem_1fr]">
      <dt className="text-sm text-ink-2">{label}</dt>
      <dd className="max-w-line min-w-0">{children}</dd>
    </div>
  );
}

function PartLink({ code, initiative }: { code: string; initiative: IndicatorInitiative }) {
  const { hrefTo } = useSelection();
  const found = initiative.domains.flatMap(({ indicators }) => indicators).find((one) => one.code === code);
  if (!found) return <>{code}</>;
  return (
    <Link className="link" to={hrefTo(`/initiatives/${initiative.code}/indicators/${code}`)}>
      <SaidText text={found.current.name} />
    </Link>
  );
}

const frequencies = ['annual', 'survey_years', 'per_event', 'quarterly_or_annual'] as const;

/** What is counted, in what unit, from what, with what evidence; and what changed in it. */
export function Definition({
  indicator,
  initiative,
}: {
  indicator: IndicatorFacts;
  initiative: IndicatorInitiative;
}) {
  const { t, unit, basis } = useFigureWords();
  const { versions, current } = indicator;
  const version = versions.find(({ number }) => number === current.number) ?? versions.at(-1);
  if (!version) return null;
  const frequency = frequencies.find((one) => one === version.frequency);
  const measured = unit(current, null, 'single');
  return (
    <>
      <dl>
        <Term label={t('indicator.definition.text')}>
          <DefinitionText text={version.definition} />
          {version.help && (
            <p className="mt-2 text-sm text-ink-2">
              <DefinitionText text={version.help} />
            </p>
          )}
        </Term>
        <Term label={t('indicator.definition.unit')}>
          {[measured.name, basis(current)].filter((part) => part !== '').join(', ')}
        </Term>
        {version.numerator && version.denominator && (
          <Term label={t('indicator.definition.computed')}>
            <PartLink code={version.numerator} initiative={initiative} /> ÷{' '}
            <PartLink code={version.denominator} initiative={initiative} />
          </Term>
        )}
        <Term label={t('indicator.definition.better')}>{t(`indicator.direction.${current.direction}`)}</Term>
        <Term label={t('indicator.definition.together')}>
          {t(`indicator.aggregation.${version.aggregation}`)}
        </Term>
        <Term label={t('indicator.definition.measured')}>
          <SaidText text={{ en: version.howMeasured }} />
        </Term>
        <Term label={t('indicator.definition.evidence')}>
          <SaidText text={{ en: version.evidenceRule }} />
        </Term>
        <Term label={t('indicator.definition.frequency')}>
          {frequency === undefined ? (
            <span lang="en">{version.frequency}</span>
          ) : (
            t(`indicator.frequency.${frequency}`)
          )}
        </Term>
        <Term label={t('figures.source-column')}>
          <span lang="en">{version.source}</span>
        </Term>
        <Term label={t('indicator.definition.code')}>
          {indicator.code} · {t('indicator.definition.version', { number: version.number })}
        </Term>
      </dl>
      <History versions={versions} />
    </>
  );
}

/** Every version, newest first, with what kind of change it was and whether values can be carried over. */
function History({ versions }: { versions: readonly IndicatorVersionFacts[] }) {
  const { t, format } = useText();
  if (versions.length < 2) return <p className="mt-4 text-sm text-ink-2">{t('indicator.history.none')}</p>;
  return (
    <>
      <h3 className="mt-8 mb-2 font-serif text-lg">{t('indicator.history.title')}</h3>
      <ol reversed className="border-t border-rule">
        {versions
          .toReversed()
          .map(({ number, changeClass, changeNote, bridge, definition, recordedFrom }) => (
            <li key={number} className="border-b border-rule py-3">
              <p className="flex flex-wrap items-baseline gap-x-4">
                <span className="font-medium tabular">{t('indicator.definition.version', { number })}</span>
                {changeClass && (
                  <Badge tone={changeClass === 'wording' ? 'quiet' : 'attention'}>
                    {t(`figures.change.${changeClass}`)}
                  </Badge>
                )}
                <span className="text-sm text-ink-2 tabular">
                  {t('indicator.history.since', { date: format.date(recordedFrom) })}
                </span>
              </p>
              {changeNote && (
                <p className="mt-1 max-w-line text-sm">
                  <DefinitionText text={changeNote} />
                </p>
              )}
              {changeClass && changeClass !== 'wording' && (
                <p className="mt-1 max-w-line text-sm text-ink-2">
                  {bridge ? <DefinitionText text={bridge} /> : t('indicator.history.no-bridge')}
                </p>
              )}
              <p className="mt-1 max-w-line text-sm text-ink-2">
                <DefinitionText text={definition} />
              </p>
            </li>
          ))}
      </ol>
    </>
  );
}
