import { useText } from '../../i18n/use-text.js';
import type { PinnedFiguresQuery } from '../../graphql/generated/graphql.js';
import { SelectField } from '../../ui/field.js';
import { WrittenField } from './written-field.js';
import type { Written } from './written.js';

export interface DraftBlock {
  /** Of this form alone, so that a part keeps its place while others move. */
  key: string;
  heading: Written;
  text: Written;
  /** '' for words alone. */
  figure: string;
}

/** One part of a report while it is written. */
export function BlockFields({
  block,
  number,
  pins,
  isLast,
  onChange,
  onMove,
  onRemove,
}: {
  block: DraftBlock;
  number: number;
  pins: PinnedFiguresQuery['pinnedFigures'];
  isLast: boolean;
  onChange: (block: DraftBlock) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}) {
  const { t, format } = useText();
  const { heading, text, figure } = block;
  return (
    <fieldset className="space-y-4 border-t border-ink pt-3">
      <legend className="float-left w-full font-serif text-base">{t('dossier.form.part', { number })}</legend>
      <p className="clear-both flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <button type="button" className="link min-h-6" disabled={number === 1} onClick={() => onMove(-1)}>
          {t('dossier.form.up')}
        </button>
        <button type="button" className="link min-h-6" disabled={isLast} onClick={() => onMove(1)}>
          {t('dossier.form.down')}
        </button>
        <button type="button" className="link min-h-6" onClick={onRemove}>
          {t('dossier.form.remove')}
        </button>
      </p>
      <WrittenField
        label={t('dossier.form.heading')}
        value={heading}
        rows={1}
        longest={200}
        onChange={(words) => onChange({ ...block, heading: words })}
      />
      <WrittenField
        label={t('dossier.form.text')}
        value={text}
        rows={5}
        longest={4000}
        onChange={(words) => onChange({ ...block, text: words })}
      />
      <SelectField
        label={t('dossier.form.figure')}
        value={figure}
        onChange={({ target }) => onChange({ ...block, figure: target.value })}
      >
        <option value="">{t('dossier.form.no-figure')}</option>
        {pins.map(({ id, title, subtitle, asOf }) => (
          <option key={id} value={id}>
            {`${title} · ${subtitle} · ${format.date(asOf, 'medium')}`}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
