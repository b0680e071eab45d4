import { Link } from 'react-router';
import { momentOf, panelOf } from '../../figures/panel.js';
import { PanelBanner } from '../../figures/panel-banner.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Choices, panelNames } from './choices.js';
import { Definition } from './definition.js';
import { Development, EachInstitution, IndicatorFinding } from './development.js';
import type { IndicatorFacts, IndicatorInitiative } from './indicator.query.js';
import { LatestValues } from './latest-values.js';
import { Neighbours } from './neighbours.js';

/** One indicator in one initiative: what the numbers say, how they came about, and what exactly is measured. */
export function IndicatorContent({
  initiative,
  indicator,
}: {
  initiative: IndicatorInitiative;
  indicator: IndicatorFacts;
}) {
  const words = useText();
  const { t } = words;
  const { selection, hrefTo } = useSelection();
  const { fromYear, toYear, currency, balanced, split } = selection;
  const { current } = indicator;
  const asked = initiative.domains.some(({ indicators }) =>
    indicators.some(({ code }) => code === indicator.code),
  );
  const shared = {
    initiative: initiative.code,
    indicator: indicator.code,
    who: panelOf(selection),
    currency: current.valueType === 'currency' ? currency : undefined,
    asOf: momentOf(selection.asOf),
  };
  const input = { ...shared, fromYear, toYear, balanced };
  const charted = current.valueType !== 'narrative';
  return (
    <>
      {!asked && <Empty>{t('indicator.not-asked')}</Empty>}
      {asked && (
        <>
          <PanelBanner names={panelNames(initiative, words)} />
          {charted && <IndicatorFinding input={input} />}
          <Choices initiative={initiative} indicator={indicator} />
          {charted && (
            <p className="-mt-4 mb-8 text-sm">
              <Link
                className="link"
                to={hrefTo('/compare', { indicator: indicator.code, fromYear, toYear, split, balanced })}
              >
                {t('indicator.compare')}
              </Link>
            </p>
          )}
          {!charted && <p className="mb-4 max-w-line text-sm text-ink-2">{t('indicator.narrative')}</p>}
          <Development indicator={indicator} input={input} />
          {charted && split !== 'institution' && <EachInstitution indicator={indicator} input={input} />}
          <Section id="latest" title={t('indicator.latest.section')}>
            <LatestValues input={{ ...shared, year: toYear }} />
          </Section>
        </>
      )}
      <Section id="definition" title={t('indicator.definition.title')}>
        <Definition indicator={indicator} initiative={initiative} />
      </Section>
      {asked && <Neighbours initiative={initiative} code={indicator.code} />}
    </>
  );
}
