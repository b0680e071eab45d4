import { flushSync } from 'react-dom';
import { valueType } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { useForm } from './form-context.js';
import type { Draft } from './outbox.js';
import { contentIn, fieldId, pathOf, questionOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { contentWith } from './typed-value.js';
import type { TypedField } from './use-typed-field.js';

export interface ControlProps {
  cell: ReportCell;
  draft: Draft | undefined;
  field: TypedField;
  /** Ids of what describes the field: definition, last value, state, errors. */
  describedBy: string;
  labelId: string;
  isInvalid: boolean;
}

const box =
  'block min-h-11 min-w-0 rounded-sm border bg-paper px-3 py-2 text-base text-ink tabular md:min-h-9 md:py-1';
const edge = (isInvalid: boolean) => (isInvalid ? 'border-error' : 'border-field');

/** The control that the value's type asks for. */
export function ValueControl(props: ControlProps) {
  const control = valueType(props.cell.version.valueType).control(questionOf(props.cell, null));
  if (control === 'yes_no' || control === 'levels')
    return <Choices {...props} isYesNo={control === 'yes_no'} />;
  if (control === 'long_text') return <LongText {...props} />;
  return control === 'money' ? <Money {...props} /> : <TypedNumber {...props} />;
}

function TypedNumber({ cell, draft, field, describedBy, isInvalid, labelId }: ControlProps) {
  const { t } = useText();
  const { paste } = useForm();
  const hasReason = contentIn(cell, draft).absence !== null;
  return (
    <input
      id={fieldId(pathOf(cell))}
      data-cell-field={pathOf(cell)}
      type="text"
      inputMode={
        questionOf(cell, null).decimals === 0 && cell.version.valueType !== 'currency' ? 'numeric' : 'decimal'
      }
      autoComplete="off"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      placeholder={hasReason ? t('entry.blank.placeholder') : undefined}
      value={field.shown}
      onFocus={({ currentTarget }) => {
        // The grouping goes when the cell is entered, and the selection with it: typing replaces, never appends.
        flushSync(field.enter);
        currentTarget.select();
      }}
      onBlur={field.leave}
      onChange={({ target }) => field.key(target.value)}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!/\n./.test(text.trim())) return;
        event.preventDefault();
        paste(cell, text);
      }}
      className={`${box} ${edge(isInvalid)} w-full text-right`}
    />
  );
}

function Money(props: ControlProps) {
  const { t } = useText();
  const { change, currency } = useForm();
  const { cell, draft, field } = props;
  const content = contentIn(cell, draft);
  const codes = [...new Set([currency, content.currency, cell.previous?.currency, 'USD', 'EUR'])].filter(
    (code) => typeof code === 'string',
  );
  return (
    <div className="flex gap-2">
      <select
        aria-label={t('entry.currency')}
        value={field.currency}
        onChange={({ target }) => {
          field.chooseCurrency(target.value);
          if (content.value !== null) change(cell, { ...content, currency: target.value });
        }}
        className={`${box} w-20 shrink-0 border-field px-1`}
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <TypedNumber {...props} />
    </div>
  );
}

function LongText({ cell, field, describedBy, isInvalid, labelId }: ControlProps) {
  return (
    <textarea
      id={fieldId(pathOf(cell))}
      data-cell-field={pathOf(cell)}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      rows={6}
      value={field.shown}
      onFocus={field.enter}
      onBlur={field.leave}
      onChange={({ target }) => field.key(target.value)}
      className={`${box} ${edge(isInvalid)} w-full font-sans`}
    />
  );
}

function Choices({
  cell,
  draft,
  describedBy,
  labelId,
  isInvalid,
  isYesNo,
}: ControlProps & { isYesNo: boolean }) {
  const { t } = useText();
  const { change, flush } = useForm();
  const { written } = useValueWords();
  const path = pathOf(cell);
  const content = contentIn(cell, draft);
  const { version, previous } = cell;
  const lowest = isYesNo ? 0 : Number(version.minimum ?? 0);
  const highest = isYesNo ? 1 : Number(version.maximum ?? 0);
  const ascending = Array.from({ length: highest - lowest + 1 }, (_, at) => String(lowest + at));
  const options = isYesNo ? ascending.toReversed() : ascending;
  const give = (value: string | null) => {
    change(cell, contentWith(content, questionOf(cell, null), value, null));
    flush();
  };
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      className="flex flex-wrap items-stretch gap-2"
    >
      {options.map((option, at) => {
        const isChosen = content.value === option;
        return (
          <label
            key={option}
            className={
              'relative flex min-h-11 min-w-11 flex-1 cursor-pointer flex-col items-center justify-center rounded-sm border px-2 py-1 text-base ' +
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent md:min-h-9 ' +
              (isChosen ? 'border-accent bg-accent text-on-accent' : 'border-field bg-paper hover:bg-wash')
            }
          >
            <input
              type="radio"
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-none"
              name={fieldId(path)}
              id={isChosen || (content.value === null && at === 0) ? fieldId(path) : undefined}
              data-cell-field={isChosen || (content.value === null && at === 0) ? path : undefined}
              checked={isChosen}
              onChange={() => give(option)}
            />
            <span>{written({ value: option }, version)}</span>
            {previous?.value === option && (
              <span className={`text-xs ${isChosen ? '' : 'text-ink-2'}`}>{String(previous.year)}</span>
            )}
          </label>
        );
      })}
      {content.value !== null && (
        <button type="button" className="link min-h-11 px-1 text-sm md:min-h-9" onClick={() => give(null)}>
          {t('entry.choice.clear')}
        </button>
      )}
    </div>
  );
}
