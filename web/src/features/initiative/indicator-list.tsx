import { SaidText } from '../../i18n/said-text.js';
import { useSelection } from '../../selection/use-selection.js';
import type { InitiativeFacts } from './initiative.query.js';
import { Link } from '../../ui/link.js';

/** Everything the initiative measures, by domain; each leads to its own page. */
export function IndicatorList({ initiative }: { initiative: InitiativeFacts }) {
  const { hrefTo } = useSelection();
  return (
    <div className="grid gap-x-8 gap-y-8 md:grid-cols-3 [&>*]:min-w-0">
      {initiative.domains.map(({ code, name, indicators }) => (
        <div key={code}>
          <h3 className="mb-2 font-medium">
            <SaidText text={name} />
          </h3>
          <ul className="text-sm">
            {indicators.map((indicator) => (
              <li key={indicator.code} className="border-t border-rule py-1.5">
                <Link
                  className="link"
                  to={hrefTo(`/initiatives/${initiative.code}/indicators/${indicator.code}`)}
                >
                  <SaidText text={indicator.current.name} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
