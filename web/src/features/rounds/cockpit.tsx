import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { keyOf } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { CockpitGrid } from './cockpit-grid.js';
import { CockpitList } from './cockpit-list.js';
import { cockpitCsv, orders, rowsShown, standings } from './cockpit-rows.js';
import { CockpitDocument, type CockpitData, type CockpitRow } from './cockpit.query.js';
import { ExtendDialog } from './extend-dialog.js';
import { Measures } from './measures.js';
import { sectionMarks, sectionStates } from './section-marks.js';
import { useWide } from './use-wide.js';

const nobody: ReadonlySet<string> = new Set();

/** Every institution of a round by every section: who is how far, and what to do about it. */
export function Cockpit({
  cockpit,
  mayManage,
  remind,
}: {
  cockpit: CockpitData;
  mayManage: boolean;
  /** Writes to the chosen institutions; given by the page, since messages are another task. */
  remind?: ((institutions: readonly string[], close: () => void) => ReactNode) | undefined;
}) {
  const { t, say, format } = useText();
  const { selection, select } = useSelection();
  const isWide = useWide();
  const navigate = useNavigate();
  const answers = useQueryClient();
  const [selected, setSelected] = useState(nobody);
  const [doing, setDoing] = useState<{ what: 'extend' | 'remind'; rows: readonly CockpitRow[] } | null>(null);
  const [said, setSaid] = useState('');
  const { round, sections, measures } = cockpit;

  const order = orders.find((one) => one === selection.sort) ?? orders[0];
  const standing = standings.find((one) => one === selection.state) ?? null;
  const rows = useMemo(
    () =>
      rowsShown(
        cockpit.rows,
        { order, standing, regions: selection.regions ?? [], cohorts: selection.cohorts ?? [] },
        format.compare,
      ),
    [cockpit.rows, order, standing, selection.regions, selection.cohorts, format],
  );
  const chosen = rows.filter(({ institution }) => selected.has(institution.code));
  const toggle = useCallback((code: string) => {
    // What was done last has been read; now it is the selection that is counted.
    setSaid('');
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  }, []);
  const onChosen = (what: 'extend' | 'remind', code?: string) => {
    const about = chosen.length > 0 ? chosen : rows.filter(({ institution }) => institution.code === code);
    if (about.length > 0) setDoing({ what, rows: about });
  };
  const save = () => {
    const text = cockpitCsv(chosen.length > 0 ? chosen : rows, sections);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${round.code}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  const filter = (
    label: string,
    name: 'regions' | 'cohorts',
    options: CockpitData['round']['initiative']['regions'],
  ) => (
    <SelectField
      label={label}
      value={selection[name]?.[0] ?? ''}
      onChange={({ target }) => select({ [name]: target.value ? [target.value] : undefined })}
    >
      <option value="">{t('rounds.all')}</option>
      {options.map((option) => (
        <option key={option.code} value={option.code}>
          {say(option.name).words}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <Measures measures={measures} />
      <Section
        id="institutions"
        title={t('rounds.institutions')}
        aside={t('rounds.shown', { n: rows.length, of: cockpit.rows.length })}
      >
        <div className="mb-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {filter(t('rounds.region'), 'regions', round.initiative.regions)}
          {filter(t('rounds.cohort'), 'cohorts', round.initiative.cohorts)}
          <SelectField
            label={t('rounds.state')}
            value={standing ?? ''}
            onChange={({ target }) => select({ state: target.value || undefined })}
          >
            <option value="">{t('rounds.all')}</option>
            {standings.map((one) => (
              <option key={one} value={one}>
                {t(`rounds.standing.${one}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('rounds.order')}
            value={order}
            onChange={({ target }) => select({ sort: target.value === orders[0] ? undefined : target.value })}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`rounds.order.${one}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div
          className="mb-3 flex flex-wrap items-center gap-2"
          role="toolbar"
          aria-label={t('rounds.actions')}
        >
          {mayManage && (
            <Button onClick={() => onChosen('extend')} disabled={chosen.length === 0}>
              {t('rounds.extend.open')}
            </Button>
          )}
          {remind && (
            <Button onClick={() => onChosen('remind')} disabled={chosen.length === 0}>
              {t('rounds.remind')}
            </Button>
          )}
          <Button onClick={save}>{t('rounds.export', { n: chosen.length || rows.length })}</Button>
          <p role="status" className="text-sm text-ink-2">
            {said || t('rounds.selected', { n: chosen.length })}
          </p>
        </div>
        {rows.length === 0 ? (
          <Empty
            action={
              <Button onClick={() => select({ state: undefined, regions: undefined, cohorts: undefined })}>
                {t('rounds.show-all')}
              </Button>
            }
          >
            {cockpit.rows.length === 0 ? t('rounds.no-members') : t('rounds.none-shown')}
          </Empty>
        ) : isWide ? (
          <>
            <CockpitGrid
              rows={rows}
              sections={sections}
              selected={selected}
              order={order}
              onOrder={(by) => select({ sort: by === orders[0] ? undefined : by })}
              caption={t('rounds.caption', { round: round.code })}
              actions={{
                toggle,
                toggleAll: () => {
                  setSaid('');
                  setSelected(
                    chosen.length === rows.length
                      ? nobody
                      : new Set(rows.map(({ institution }) => institution.code)),
                  );
                },
                extend: (code) => mayManage && onChosen('extend', code),
                remind: remind ? (code) => onChosen('remind', code) : null,
                open: ({ submission }) => submission && void navigate(`/review/${submission}`),
                clear: () => setSelected(nobody),
              }}
            />
            <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2" aria-label={t('rounds.legend')}>
              {sectionStates.map((state) => (
                <li key={state}>
                  <span aria-hidden="true">{sectionMarks[state].glyph} </span>
                  {t(`rounds.section-state.${state}`)}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <CockpitList rows={rows} sections={sections} selected={selected} onToggle={toggle} />
        )}
      </Section>
      {doing?.what === 'extend' && (
        <ExtendDialog
          round={round.code}
          rows={doing.rows}
          onClose={() => setDoing(null)}
          onDone={(message) => {
            setDoing(null);
            setSelected(nobody);
            setSaid(message);
            void answers.invalidateQueries({ queryKey: keyOf(CockpitDocument, { round: round.code }) });
          }}
        />
      )}
      {doing?.what === 'remind' &&
        remind?.(
          doing.rows.map(({ institution }) => institution.code),
          () => setDoing(null),
        )}
    </>
  );
}
