import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { AttritionPanel } from './attrition-panel.js';
import type { Ground, Preview } from './cohorts.query.js';
import { useIssueWords } from './issue-words.js';
import { MembershipStrip } from './membership-strip.js';
import { timelineOf } from './timeline.js';

const named = (units: readonly { name: string; acronym?: string | null }[]) =>
  units.map(({ name, acronym }) => acronym || name);

/** Who a cohort would give while it is written: how many, when, and what to mind about those who left. */
export function PreviewPanel({ preview, ground }: { preview: Preview; ground: Ground }) {
  const { t, format } = useText();
  const wordsOf = useIssueWords();
  const { memberCount, members, years, undecided, strangers, issues, attrition } = preview;
  if (issues.length > 0) {
    const said = issues.map(({ params, ...issue }) =>
      wordsOf({ ...issue, params: Object.fromEntries(params.map(({ name, value }) => [name, value])) }),
    );
    return (
      <Notice tone="attention" title={t('cohorts.preview.wrong')}>
        <ul>
          {[...new Set(said)].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <div className="space-y-6">
      <p role="status" className="font-serif text-lg">
        {t('cohorts.preview.count', { n: memberCount })}
      </p>
      {memberCount > 0 && (
        <MembershipStrip
          timeline={timelineOf(
            members,
            ground.initiative.rounds.map(({ programmeYear }) => programmeYear),
          )}
          years={years}
        />
      )}
      {undecided.length > 0 && (
        <Notice tone="plain" title={t('cohorts.undecided.title', { n: undecided.length })}>
          {t('cohorts.undecided.words', { names: format.list(named(undecided)) })}
        </Notice>
      )}
      {strangers.length > 0 && (
        <Notice tone="attention" title={t('cohorts.strangers.title', { n: strangers.length })}>
          {t('cohorts.strangers.words', { names: format.list(named(strangers)) })}
        </Notice>
      )}
      {attrition && <AttritionPanel attrition={attrition} />}
    </div>
  );
}

/** The indicator by which those who left are held against those who were there. */
export function IndicatorChoice({
  ground,
  value,
  onChoose,
}: {
  ground: Ground;
  value: string;
  onChoose: (code: string) => void;
}) {
  const { t, say } = useText();
  return (
    <SelectField
      label={t('cohorts.attrition.by')}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {ground.initiative.domains.map((domain) => (
        <optgroup key={domain.code} label={say(domain.name).words}>
          {domain.indicators
            .filter(({ current }) => hasMedian.has(current.valueType))
            .map(({ code, current }) => (
              <option key={code} value={code}>
                {say(current.name).words}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

const hasMedian: ReadonlySet<string> = new Set(['count', 'currency', 'share', 'ratio']);

const usual = ['RES-02', 'COM-02', 'ORG-06'];

/** The indicator asked for, or one that most initiatives have. */
export function indicatorOf({ initiative }: Ground, asked: string | undefined): string | undefined {
  const codes = initiative.domains.flatMap(({ indicators }) =>
    indicators.filter(({ current }) => hasMedian.has(current.valueType)).map(({ code }) => code),
  );
  return [asked, ...usual].find((code) => code !== undefined && codes.includes(code)) ?? codes[0];
}
