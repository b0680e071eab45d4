import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { standingOf } from './cockpit-rows.js';
import type { CockpitRow, CockpitSection } from './cockpit.query.js';
import { asksForTime } from './extension-requests.js';
import { sectionMarks } from './section-marks.js';
import { useCockpitWords } from './use-cockpit-words.js';
import { Link } from '../../ui/link.js';

const tones = {
  none: 'quiet',
  draft: 'plain',
  submitted: 'plain',
  returned: 'attention',
  accepted: 'done',
} as const;

/** The institutions one below the other, for a small screen. */
export function CockpitList({
  rows,
  sections,
  selected,
  onToggle,
}: {
  rows: readonly CockpitRow[];
  sections: readonly CockpitSection[];
  selected: ReadonlySet<string>;
  onToggle: (code: string) => void;
}) {
  const { t } = useText();
  const words = useCockpitWords();
  return (
    <ul className="border-t border-rule">
      {rows.map((row) => (
        <li key={row.institution.code} className="border-b border-rule py-3">
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={selected.has(row.institution.code)}
              onChange={() => onToggle(row.institution.code)}
            />
            <span className="font-medium">{row.institution.name}</span>
          </label>
          <p className="flex flex-wrap gap-x-4 text-sm">
            <Badge tone={tones[standingOf(row)]}>{t(`rounds.standing.${standingOf(row)}`)}</Badge>
            {row.state !== 'submitted' && row.state !== 'accepted' && <span>{words.due(row)}</span>}
            {row.extension && <span className="text-ink-2">{words.extended(row)}</span>}
            {asksForTime(row) && <span className="text-attention">{t('rounds.request.asks')}</span>}
            {row.submission && (
              <Link to={`/review/${row.submission}`} className="link inline-flex min-h-9 items-center">
                {t('rounds.open-report')}
              </Link>
            )}
          </p>
          {(row.state === 'draft' || row.state === 'returned') && (
            <ul className="mt-1 text-sm text-ink-2">
              {sections.map((section) => {
                const cell = row.cells.find(({ section: code }) => code === section.code);
                return (
                  cell && (
                    <li key={section.code}>
                      <span aria-hidden="true">{sectionMarks[cell.state].glyph} </span>
                      {words.cell(section, cell)}
                    </li>
                  )
                );
              })}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
