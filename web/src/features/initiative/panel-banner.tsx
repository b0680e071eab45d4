import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { InitiativeFacts } from './initiative.query.js';
import type { Member } from './places.chart.js';

/** Says that the page is about some of the institutions only, which ones, and how to see all again. */
export function PanelBanner({
  initiative,
  members,
}: {
  initiative: InitiativeFacts;
  members: readonly Member[];
}) {
  const { t, say, format } = useText();
  const { selection, select } = useSelection();
  const { countries = [], regions = [], cohorts = [], institutions = [] } = selection;
  if ([countries, regions, cohorts, institutions].every((codes) => codes.length === 0)) return null;
  const nameOf = (found: { name: { en: string } } | null | undefined, code: string) =>
    found ? say(found.name).words : code;
  const named = [
    ...countries.map((code) => nameOf(members.find(({ country }) => country?.iso3 === code)?.country, code)),
    ...regions.map((code) =>
      nameOf(members.find(({ country }) => country?.region.code === code)?.country?.region, code),
    ),
    ...cohorts.map((code) =>
      nameOf(
        initiative.cohorts.find((cohort) => cohort.code === code),
        code,
      ),
    ),
    ...institutions.map((code) => members.find((member) => member.code === code)?.name ?? code),
  ];
  const held = members.filter(
    ({ code, country }) =>
      (countries.length === 0 || countries.includes(country?.iso3 ?? '')) &&
      (regions.length === 0 || regions.includes(country?.region.code ?? '')) &&
      (institutions.length === 0 || institutions.includes(code)),
  );
  const only = { list: format.list(named), n: held.length, all: members.length };
  return (
    <div className="sticky top-0 z-30 mb-6 bg-paper">
      <Notice
        title={cohorts.length > 0 ? t('initiative.panel.cohorts', only) : t('initiative.panel.title', only)}
        actions={
          <Button
            onClick={() =>
              select({
                countries: undefined,
                regions: undefined,
                cohorts: undefined,
                institutions: undefined,
              })
            }
          >
            {t('initiative.panel.all')}
          </Button>
        }
      />
    </div>
  );
}
