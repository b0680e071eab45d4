import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/field.js';

/** Codes chosen from a list: a native select that adds, and what was chosen with a way to take each out. */
export function ChosenField({
  label,
  help,
  options,
  chosen,
  onChange,
}: {
  label: string;
  help?: string;
  options: readonly (readonly [code: string, label: string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useText();
  const list = useId();
  const open = options.filter(([code]) => !chosen.includes(code));
  const nameOf = (code: string) => options.find(([known]) => known === code)?.[1] ?? code;
  return (
    <div className="min-w-0">
      <SelectField
        label={label}
        help={help}
        value=""
        aria-controls={list}
        onChange={({ target }) => target.value && onChange([...chosen, target.value])}
      >
        <option value="">{t(chosen.length > 0 ? 'cohorts.rule.add' : 'cohorts.rule.any')}</option>
        {open.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </SelectField>
      <ul
        id={list}
        aria-label={t('cohorts.rule.chosen', { label })}
        className="mt-2 flex flex-wrap gap-2 empty:hidden"
      >
        {chosen.map((code) => (
          <li key={code} className="flex max-w-full items-center border border-field text-sm">
            <span className="truncate px-2 py-1">{nameOf(code)}</span>
            <button
              type="button"
              className="min-h-8 min-w-8 border-l border-field px-2 hover:bg-wash"
              aria-label={t('cohorts.remove', { name: nameOf(code) })}
              onClick={() => onChange(chosen.filter((one) => one !== code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A search over names, acronyms and former names that adds one institution. */
export function InstitutionAdder({
  options,
  onAdd,
}: {
  options: readonly { code: string; words: string; names: string }[];
  onAdd: (code: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const letters = plain(typed);
  const found =
    letters === '' ? [] : options.filter(({ names }) => plain(names).includes(letters)).slice(0, 8);
  const add = (code: string) => {
    onAdd(code);
    setTyped('');
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {t('cohorts.named.add')}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        placeholder={t('cohorts.named.placeholder')}
        aria-controls={`${id}-found`}
        className="block min-h-11 w-full rounded-sm border border-field bg-paper px-3 py-2 text-base md:min-h-9"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            if (found[0]) add(found[0].code);
          }
          if (event.key === 'Escape') setTyped('');
        }}
      />
      <ul
        id={`${id}-found`}
        aria-label={t('cohorts.named.found')}
        className={found.length > 0 ? 'border-x border-b border-field' : ''}
      >
        {found.map(({ code, words }) => (
          <li key={code} className="border-t border-rule first:border-t-0">
            <button
              type="button"
              className="min-h-11 w-full px-3 py-1.5 text-left text-sm hover:bg-wash md:min-h-9"
              onClick={() => add(code)}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {letters === '' ? '' : t('cohorts.named.count', { n: found.length })}
      </p>
    </div>
  );
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
