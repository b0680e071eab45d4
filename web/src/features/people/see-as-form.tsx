import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useIssueWords } from '../../session/issue-words.js';
import { roleName, type RoleCode } from '../../session/role-name.js';
import { useSession, type Viewer } from '../../session/session.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { SelectField } from '../../ui/field.js';
import { useInvitablePlaces } from './use-invitable-places.js';
import { useSeeAs } from './use-see-as.js';

type SeenRole = Exclude<RoleCode, 'administrator'> | 'public';

/** Roles that the API lets these people see as; it decides again when one is chosen. */
function rolesToSee(viewer: Viewer): SeenRole[] {
  const holds = (role: RoleCode) => viewer.roles.some((held) => held.role === role);
  if (holds('administrator')) return ['contributor', 'institution_lead', 'manager', 'evaluator', 'public'];
  if (holds('manager')) return ['contributor', 'institution_lead', 'evaluator', 'public'];
  return ['contributor', 'public'];
}

/** Which role, and for what; then every page is seen as that role sees it. */
export function SeeAsForm({ viewer }: { viewer: Viewer }) {
  const { t, say } = useText();
  const { initiatives } = useSession();
  const places = useInvitablePlaces(viewer);
  const [role, setRole] = useState<SeenRole>('contributor');
  const [institution, setInstitution] = useState('');
  const [initiative, setInitiative] = useState('');
  const { seeAs, isPending, error } = useSeeAs();
  const wrongWith = useIssueWords(error);
  const offered = rolesToSee(viewer);
  const managed = viewer.roles.flatMap((held) =>
    held.role === 'manager' && held.initiative ? [held.initiative.code] : [],
  );
  const own = initiatives.filter(({ code }) => offered.includes('manager') || managed.includes(code));
  const needsInstitution = role === 'contributor' || role === 'institution_lead';
  const needsInitiative = role === 'manager' || role === 'evaluator';
  const place = institution || (places.length === 1 ? (places[0]?.code ?? '') : '');
  const programme = initiative || (own.length === 1 ? (own[0]?.code ?? '') : '');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      await seeAs({
        role,
        ...(needsInstitution && { institution: place }),
        ...(needsInitiative && { initiative: programme }),
      });
    } catch {
      // shown below from the state of the change
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-4">
      <p className="max-w-line">{t('people.see-as.words')}</p>
      <div className="grid max-w-page items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField
          label={t('people.role')}
          value={role}
          onChange={({ target }) => setRole(offered.find((code) => code === target.value) ?? 'public')}
        >
          {offered.map((code) => (
            <option key={code} value={code}>
              {code === 'public' ? t('people.see-as.public') : roleName(t, code)}
            </option>
          ))}
        </SelectField>
        {needsInstitution && (
          <SelectField
            label={t('people.institution')}
            required
            error={wrongWith('institution')}
            value={place}
            onChange={({ target }) => setInstitution(target.value)}
          >
            <option value="">{t('people.choose')}</option>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {needsInitiative && (
          <SelectField
            label={t('people.initiative')}
            required
            error={wrongWith('initiative')}
            value={programme}
            onChange={({ target }) => setInitiative(target.value)}
          >
            <option value="">{t('people.choose')}</option>
            {own.map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name).words}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Button type="submit" busy={isPending}>
        {t('people.see-as.begin')}
      </Button>
      {error && !wrongWith('institution') && !wrongWith('initiative') && <Failure error={error} />}
    </form>
  );
}
