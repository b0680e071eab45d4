import { useText } from '../../i18n/use-text.js';
import { roleName } from '../../session/role-name.js';
import type { Viewer } from '../../session/session.js';
import { Link } from '../../ui/link.js';

/** What the viewer is, and for whom. */
export function Roles({ viewer }: { viewer: Viewer }) {
  const { t } = useText();
  return (
    <ul>
      {viewer.roles.map(({ role, institution, initiative }) => {
        return (
          <li
            key={`${role} ${institution?.code ?? ''} ${initiative?.code ?? ''}`}
            className="flex flex-wrap gap-x-3 py-1"
          >
            <span className="font-medium">{roleName(t, role)}</span>
            {institution && (
              <Link to={`/institutions/${institution.code}`} className="link">
                {institution.name}
              </Link>
            )}
            {initiative && (
              <Link to={`/initiatives/${initiative.code}`} className="link">
                {initiative.code}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
