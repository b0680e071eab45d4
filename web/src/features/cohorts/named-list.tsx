import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { InstitutionAdder } from './chosen-field.js';
import type { MemberOption } from './cohorts.query.js';
import { useIssueAt, type CohortIssue } from './issue-words.js';
import type { WrittenMember } from './written.js';

/** Institutions by name, each with its days and the reason: the whole list, or the exceptions to a rule. */
export function NamedList({
  members,
  named,
  isRuled,
  issues,
  onChange,
}: {
  members: readonly MemberOption[];
  named: readonly WrittenMember[];
  isRuled: boolean;
  issues: readonly CohortIssue[];
  onChange: (named: readonly WrittenMember[]) => void;
}) {
  const { t } = useText();
  const wrongAt = useIssueAt(issues);
  const wordsOf = ({ name, acronym }: MemberOption) =>
    acronym && acronym !== name ? `${acronym} · ${name}` : name;
  const nameOf = (code: string) => {
    const member = members.find((one) => one.code === code);
    return member ? wordsOf(member) : code;
  };
  const set = (at: number, change: Partial<WrittenMember>) =>
    onChange(named.map((member, place) => (place === at ? { ...member, ...change } : member)));
  const options = members.map((member) => ({
    code: member.code,
    words: wordsOf(member),
    names: [member.name, member.acronym, ...member.names.flatMap((one) => [one.name, one.acronym])].join(
      '\n',
    ),
  }));
  return (
    <div className="space-y-4">
      <p className="max-w-line text-sm text-ink-2">
        {t(isRuled ? 'cohorts.named.exceptions' : 'cohorts.named.about')}
      </p>
      <InstitutionAdder
        options={options}
        onAdd={(institution) =>
          onChange([...named, { institution, counts: !isRuled, enters: '', leaves: '', reason: '' }])
        }
      />
      <ol className="divide-y divide-rule border-y border-rule empty:hidden">
        {named.map((member, at) => {
          const label = nameOf(member.institution);
          return (
            <li key={`${member.institution}|${at}`} className="py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <p className="font-medium">{label}</p>
                <Button
                  aria-label={t('cohorts.remove', { name: label })}
                  onClick={() => onChange(named.filter((_, place) => place !== at))}
                >
                  {t('cohorts.named.remove')}
                </Button>
              </div>
              <div className="mt-2 grid gap-3 sm:grid-cols-2">
                {isRuled && (
                  <SelectField
                    label={t('cohorts.named.counts')}
                    value={member.counts ? 'in' : 'out'}
                    onChange={({ target }) => set(at, { counts: target.value === 'in' })}
                  >
                    <option value="out">{t('cohorts.named.out')}</option>
                    <option value="in">{t('cohorts.named.in')}</option>
                  </SelectField>
                )}
                {member.counts && (
                  <>
                    <Field
                      type="date"
                      label={t('cohorts.enters')}
                      value={member.enters}
                      error={wrongAt(`named.${at}.enters`)}
                      onChange={({ target }) => set(at, { enters: target.value })}
                    />
                    <Field
                      type="date"
                      label={t('cohorts.leaves')}
                      value={member.leaves}
                      onChange={({ target }) => set(at, { leaves: target.value })}
                    />
                  </>
                )}
                <Field
                  label={t('cohorts.reason')}
                  maxLength={1000}
                  value={member.reason}
                  error={wrongAt(`named.${at}.reason`) ?? wrongAt(`named.${at}.institution`)}
                  onChange={({ target }) => set(at, { reason: target.value })}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
