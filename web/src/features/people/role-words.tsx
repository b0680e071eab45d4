import { useText } from '../../i18n/use-text.js';
import { roleName } from '../../session/role-name.js';
import type { HeldRole } from './people.query.js';
import { Link } from '../../ui/link.js';

/** A role and what it is for: "Contributor, CRES". */
export function RoleWords({ held }: { held: HeldRole }) {
  const { t } = useText();
  const { role, institution, initiative } = held;
  return (
    <span>
      {roleName(t, role)}
      {institution && (
        <>
          {', '}
          <Link to={`/institutions/${institution.code}`} className="link" title={institution.name}>
            {institution.acronym ?? institution.name}
          </Link>
        </>
      )}
      {initiative && (
        <>
          {', '}
          <Link to={`/initiatives/${initiative.code}`} className="link">
            {initiative.code}
          </Link>
        </>
      )}
    </span>
  );
}
