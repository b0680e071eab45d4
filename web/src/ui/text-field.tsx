import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react';

/** A labelled field for several lines of text. */
export function TextField({
  label,
  help,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { label: ReactNode; help?: ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <textarea
        rows={3}
        {...rest}
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        className="block w-full rounded-sm border border-field bg-paper px-3 py-2 text-base text-ink"
      />
      {help && (
        <p id={`${id}-help`} className="mt-1 text-sm text-ink-2">
          {help}
        </p>
      )}
    </div>
  );
}
