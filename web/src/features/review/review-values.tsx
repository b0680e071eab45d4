import { cellPath, type Verdict } from '@kipimo/shared';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Choice } from './choice.js';
import {
  type Base,
  basesOf,
  diffRows,
  firstBase,
  isRowIn,
  isRowShown,
  type RowFilter,
  rowFilters,
} from './diff-rows.js';
import { DiffTable } from './diff-table.js';
import type { Dot } from './dot-strip.js';
import { OwnHistoryDocument, type Reviewed } from './review.query.js';
import type { Beside } from './review-report.js';
import type { Checks } from './use-checks.js';
import { usePresence } from './use-presence.js';
import { cleanRows, wordOn } from './verdicts.js';
import { type BegunWords, keepBegun, wordsBegun } from './words-kept.js';

const nothingSaid: readonly Verdict[] = [];

/** The rows of a report against a chosen base, who else is there, and what can be said in one go. */
export function ReviewValues({
  report,
  person,
  checks,
  isOwnWork,
  beside,
  onReload,
}: {
  report: Reviewed;
  person: string;
  checks: Checks;
  isOwnWork: boolean;
  beside: Beside | undefined;
  onReload: () => void;
}) {
  const { t, format } = useText();
  const history = useOwnHistory(report.id);
  const asked = useAsked(report);
  const [base, setBase] = useState<Base>(() => (asked ? 'everything' : firstBase(report)));
  const [filter, setFilter] = useState<RowFilter>('all');
  const [here, setHere] = useState<string | null>(null);
  const [begun, setBegun] = useState((): BegunWords => {
    const kept = wordsBegun(person, report.id);
    return asked && !(asked in kept)
      ? { ...kept, [asked]: { verdict: 'asked', reason: '', value: '' } }
      : kept;
  });
  const { present, version } = usePresence(report, here, checks.learn);
  const begin = (words: typeof begun) => {
    setBegun(words);
    keepBegun(person, report.id, words);
  };
  const every = useMemo(() => diffRows(report, base), [report, base]);
  const rows = every.filter((row) => isRowIn(row, base));
  const isChecked = ({ path }: { path: string }) => checks.sayings.has(path);
  const shown = rows.filter(
    (row) => row.path in begun || row.path === here || isRowShown(row, filter, isChecked(row)),
  );
  const counts = {
    all: rows.length,
    warnings: rows.filter(({ issues }) => issues.length > 0).length,
    open: rows.filter((row) => isRowShown(row, 'open', isChecked(row))).length,
  };
  const open = isOwnWork ? nothingSaid : verdictsOpenTo(report);
  const clean = open.includes('accepted') ? cleanRows(every, checks.sayings) : [];
  const look = report.review?.lastLook;
  return (
    <Section id="values" title={t('review.values')}>
      {version > report.version && (
        <div className="mb-4">
          <Notice
            tone="attention"
            title={t('review.moved.title')}
            actions={<Button onClick={onReload}>{t('review.moved.show')}</Button>}
          >
            {t('review.moved.words')}
          </Notice>
        </div>
      )}
      {present.length > 0 && (
        <p role="status" className="mb-3 text-sm text-attention">
          {t('review.present', { n: present.length, names: format.list(present.map(({ name }) => name)) })}
        </p>
      )}
      <div className="mb-3 flex flex-wrap gap-x-8 gap-y-1 text-sm">
        <Choice
          name="base"
          label={t('review.base')}
          options={basesOf(report)}
          chosen={base}
          onChoose={setBase}
          say={(option) => t(`review.base.${option}`)}
        />
        <Choice
          name="rows"
          label={t('review.filter')}
          options={rowFilters}
          chosen={filter}
          onChoose={setFilter}
          say={(option) => t(`review.filter.${option}`, { n: counts[option] })}
        />
      </div>
      <p className="mb-3 text-sm text-ink-2" role="status">
        {t(`review.finding.${base}`, {
          n: rows.filter(({ isComputed }) => !isComputed).length,
          all: every.filter(({ isComputed }) => !isComputed).length,
          moment: look ? format.moment(look.lookedAt) : '',
        })}
      </p>
      {clean.length > 0 && (
        <div className="mb-3 max-md:hidden">
          <Button onClick={() => checks.say(clean.map((row) => wordOn(row, 'accepted')))}>
            {t('review.accept-clean', { n: clean.length })}
          </Button>
        </div>
      )}
      {open.length > 0 && <p className="mb-3 text-sm text-ink-2 max-md:hidden">{t('review.keys')}</p>}
      {shown.length === 0 ? (
        <p className="text-ink-2">{t('review.nothing-shown')}</p>
      ) : (
        <DiffTable
          rows={shown}
          base={base}
          checks={checks}
          begun={begun}
          onBegin={begin}
          open={open}
          language={report.institution.workingLanguages[0] ?? 'en'}
          period={report.periodLabel}
          present={present}
          history={history}
          onHere={setHere}
          beside={beside && ((cell) => beside({ submission: report.id, ...cell }))}
        />
      )}
    </Section>
  );
}

/** What can be said of cells now: of an accepted report only what its reopening would ask. */
function verdictsOpenTo({ availableTransitions }: Reviewed): readonly Verdict[] {
  if (availableTransitions.includes('return')) return ['accepted', 'asked', 'adjusted', 'flagged'];
  return availableTransitions.includes('reopen') ? ['asked', 'flagged'] : nothingSaid;
}

/** The cell that a link asks about, such as one from the quality desk; null when the report has no such cell. */
function useAsked({ cells }: Reviewed): string | null {
  const [address] = useSearchParams();
  const path = address.get('ask');
  return cells.some(({ version, slice }) => cellPath(version.indicator, slice) === path) ? path : null;
}

function useOwnHistory(id: string): ReadonlyMap<string, readonly Dot[]> {
  const { data } = useRead(OwnHistoryDocument, { id });
  return useMemo(
    () =>
      new Map(
        (data?.submission.ownHistory ?? []).map(({ indicator, slice, values }) => [
          cellPath(indicator, slice),
          values,
        ]),
      ),
    [data],
  );
}
