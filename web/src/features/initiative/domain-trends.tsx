import { momentOf, panelOf } from '../../figures/panel.js';
import { TrendFigure } from '../../figures/trend-figure.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { SelectField } from '../../ui/field.js';
import { headlinesAfter, headlinesOf } from './headlines.js';
import type { InitiativeFacts } from './initiative.query.js';
import { Link } from '../../ui/link.js';

/** One indicator of each domain over the years; the reader chooses which stands for the domain. */
export function DomainTrends({ initiative }: { initiative: InitiativeFacts }) {
  const { t, say } = useText();
  const { selection, select, hrefTo } = useSelection();
  const { fromYear, toYear, currency, asOf } = selection;
  const headlines = headlinesOf(initiative.domains, selection.headlines);
  const shared = {
    initiative: initiative.code,
    who: panelOf(selection),
    fromYear,
    toYear,
    currency,
    asOf: momentOf(asOf),
  };
  return (
    <div className="grid gap-x-8 gap-y-12 lg:grid-cols-3 [&>*]:min-w-0">
      {headlines.map(({ domain, indicator, choices }) => (
        <div key={domain.code}>
          <SelectField
            label={say(domain.name).words}
            value={indicator.code}
            onChange={({ target }) =>
              select({ headlines: headlinesAfter(headlines, domain.code, target.value) })
            }
          >
            {choices.map(({ code, current }) => (
              <option key={code} value={code}>
                {say(current.name).words}
              </option>
            ))}
          </SelectField>
          <div className="mt-4">
            <TrendFigure input={{ ...shared, indicator: indicator.code }} headingLevel={3} />
          </div>
          <p className="mt-3 text-sm">
            <Link
              className="link"
              to={hrefTo(`/initiatives/${initiative.code}/indicators/${indicator.code}`)}
            >
              {t('initiative.trends.more', { name: say(indicator.current.name).words })}
            </Link>
          </p>
        </div>
      ))}
    </div>
  );
}
