import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { ButtonLink } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** Names for the codes that stand in the address; a code without a name is shown as it is. */
export interface PanelNames {
  countries?: ReadonlyMap<string, string>;
  regions?: ReadonlyMap<string, string>;
  cohorts?: ReadonlyMap<string, string>;
  institutions?: ReadonlyMap<string, string>;
}

const kinds = ['countries', 'regions', 'cohorts', 'institutions'] as const;

/** Says that the page is about some of the institutions only, which ones, and how to see all again. */
export function PanelBanner({ names, count }: { names: PanelNames; count?: { n: number; all: number } }) {
  const { t, format } = useText();
  const { selection, hrefWith } = useSelection();
  const named = kinds.flatMap((kind) =>
    (selection[kind] ?? []).map((code) => names[kind]?.get(code) ?? code),
  );
  if (named.length === 0) return null;
  const list = format.list(named);
  const every = Object.fromEntries(kinds.map((kind) => [kind, undefined]));
  return (
    <div className="mb-6">
      <Notice
        title={count ? t('figures.panel.counted', { list, ...count }) : t('figures.panel.only', { list })}
        actions={<ButtonLink to={hrefWith(every)}>{t('figures.panel.all')}</ButtonLink>}
      />
    </div>
  );
}
