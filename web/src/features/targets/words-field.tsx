import { useId } from 'react';

/** Some sentences: label above, help and error below. */
export function WordsField({
  label,
  help,
  value,
  error,
  onChange,
}: {
  label: string;
  help?: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const said = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="max-w-line">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={value}
        aria-describedby={said}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
        className={`block w-full rounded-sm border bg-paper px-3 py-2 text-base text-ink ${error ? 'border-error' : 'border-field'}`}
      />
      {help && (
        <p id={`${id}-help`} className="mt-1 text-sm text-ink-2">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-error">
          {error}
        </p>
      )}
    </div>
  );
}
