import { useNavigate } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';

/** Goes to an initiative's page, keeping currency and asOf. Only initiatives with institutions are offered. */
export function InitiativeSwitcher() {
  const { t, say, format } = useText();
  const { selection, hrefTo } = useSelection();
  const { initiatives } = useSession();
  const navigate = useNavigate();
  const offered = initiatives
    .filter(({ code, institutionCount }) => institutionCount > 0 || code === selection.initiative)
    .toSorted((a, b) => format.compare(say(a.name).words, say(b.name).words));
  if (offered.length === 0) return null;
  const chosen = offered.some(({ code }) => code === selection.initiative) ? selection.initiative : '';
  return (
    <select
      aria-label={t('shell.initiative')}
      value={chosen}
      onChange={({ target }) => void navigate(hrefTo(`/initiatives/${target.value}`))}
      className="min-h-9 w-full min-w-0 md:w-60 truncate rounded-sm border border-rule bg-paper px-2 py-1 text-sm hover:border-field"
    >
      {!chosen && <option value="">{t('shell.initiative.choose')}</option>}
      {offered.map(({ code, name }) => (
        <option key={code} value={code}>
          {say(name).words}
        </option>
      ))}
    </select>
  );
}
