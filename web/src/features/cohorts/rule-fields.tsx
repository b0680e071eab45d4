import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import { ChosenField } from './chosen-field.js';
import type { Ground } from './cohorts.query.js';
import { useIssueAt, type CohortIssue } from './issue-words.js';
import { type RuleList, ruleLists, type WrittenRule } from './written.js';

const spans = [
  ['firstGrant', 'firstGrantFrom', 'firstGrantUntil'],
  ['left', 'leftFrom', 'leftUntil'],
  ['counts', 'countsFrom', 'countsUntil'],
] as const;

/** By what institutions belong: places, kinds, roles, dates. Every condition that is set must hold. */
export function RuleFields({
  ground,
  initiatives,
  rule,
  issues,
  onChange,
}: {
  ground: Ground;
  initiatives: readonly (readonly [code: string, label: string])[];
  rule: WrittenRule;
  issues: readonly CohortIssue[];
  onChange: (rule: WrittenRule) => void;
}) {
  const { t } = useText();
  const options = useRuleOptions(ground, initiatives);
  const wrongAt = useIssueAt(issues);
  const set = (change: Partial<WrittenRule>) => onChange({ ...rule, ...change });
  return (
    <div className="space-y-5">
      <p className="max-w-line text-sm text-ink-2">{t('cohorts.rule.about')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {ruleLists
          .filter((list) => options[list].length > 1 || rule[list].length > 0)
          .map((list) => (
            <ChosenField
              key={list}
              label={t(`cohorts.rule.${list}`)}
              options={options[list]}
              chosen={rule[list]}
              onChange={(chosen) => set({ [list]: chosen })}
            />
          ))}
      </div>
      {spans.map(([name, from, until]) => (
        <fieldset key={name}>
          <legend className="text-sm font-medium">{t(`cohorts.rule.${name}`)}</legend>
          <div className="mt-1 grid grid-cols-2 gap-4">
            {[from, until].map((bound) => (
              <Field
                key={bound}
                type="date"
                label={t(bound === from ? 'cohorts.from' : 'cohorts.until')}
                value={rule[bound]}
                error={wrongAt(`rule.${bound}`)}
                onChange={({ target }) => set({ [bound]: target.value })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend className="text-sm font-medium">{t('cohorts.rule.founded')}</legend>
        <div className="mt-1 grid grid-cols-2 gap-4">
          {(['foundedFrom', 'foundedUntil'] as const).map((bound) => (
            <Field
              key={bound}
              inputMode="numeric"
              maxLength={4}
              label={t(bound === 'foundedFrom' ? 'cohorts.from-year' : 'cohorts.until-year')}
              value={rule[bound]}
              error={wrongAt(`rule.${bound}`)}
              onChange={({ target }) => set({ [bound]: target.value })}
            />
          ))}
        </div>
      </fieldset>
      <div className="max-w-56">
        <Field
          type="date"
          label={t('cohorts.rule.memberOn')}
          value={rule.memberOn}
          onChange={({ target }) => set({ memberOn: target.value })}
        />
      </div>
    </div>
  );
}

type Options = readonly (readonly [code: string, label: string])[];

/** What each list of a rule can be chosen from: what stands in the record, in the reader's words. */
function useRuleOptions(
  { initiative, institutions }: Ground,
  initiatives: Options,
): Record<RuleList, Options> {
  const { t, say, format, language } = useText();
  const { nodes } = institutions;
  const byLabel = ([, one]: Options[number], [, other]: Options[number]) => format.compare(one, other);
  const seen = (codes: readonly string[], nameOf: (code: string) => string): Options =>
    [...new Set(codes)].map((code) => [code, nameOf(code)] as const).sort(byLabel);
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const roles = nodes.flatMap(({ memberships }) =>
    memberships.filter((held) => held.initiative.code === initiative.code).map(({ role }) => role),
  );
  const words = { institution: t('cohorts.kind.institution'), grantee: t('cohorts.role.grantee') };
  const known = (code: string) => words[code as keyof typeof words] ?? code;
  return {
    regions: initiative.regions.map(({ code, name }) => [code, say(name).words] as const).sort(byLabel),
    countries: initiative.countries.map(({ iso3, name }) => [iso3, say(name).words] as const).sort(byLabel),
    languages: seen(
      nodes.flatMap(({ workingLanguages }) => workingLanguages),
      (code) => languages.of(code) ?? code,
    ),
    kinds: seen(
      nodes.map(({ kind }) => kind),
      known,
    ),
    roles: seen(roles, known),
    alsoIn: initiatives.filter(([code]) => code !== initiative.code),
  };
}
