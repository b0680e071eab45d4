import { momentOf, panelOf } from '../../figures/panel.js';
import { PanelBanner } from '../../figures/panel-banner.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Tabs } from '../../ui/tabs.js';
import { Choices, panelNames } from './choices.js';
import { Definition } from './definition.js';
import { Development, EachInstitution, IndicatorFinding } from './development.js';
import { IndicatorMap } from './indicator-map.js';
import type { IndicatorFacts, IndicatorInitiative } from './indicator.query.js';
import { LatestValues } from './latest-values.js';
import { Neighbours } from './neighbours.js';
import { Link } from '../../ui/link.js';

const shownViews = ['trend', 'map', 'table'] as const;

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
  const { selection, hrefTo, hrefWith } = useSelection();
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
  const view = shownViews.find((one) => one === selection.view) ?? 'trend';
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
          {charted && (
            <div className="mb-6">
              <Tabs
                label={t('indicator.view')}
                tabs={[
                  ...shownViews.map((one) => ({
                    label: t(`indicator.view.${one === 'trend' ? 'chart' : one}`),
                    to: hrefWith({ view: one === 'trend' ? undefined : one }),
                    current: one === view,
                  })),
                  { label: t('indicator.view.about'), to: '#definition', current: false },
                ]}
              />
            </div>
          )}
          {view === 'map' ? (
            <IndicatorMap indicator={indicator} input={input} />
          ) : (
            <Development indicator={indicator} input={input} asTable={view === 'table'} />
          )}
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
