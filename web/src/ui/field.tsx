import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes } from 'react';

interface Labelled {
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and what to do; announced with the field. */
  error?: ReactNode;
}

const control =
  'block min-h-11 w-full rounded-sm border bg-paper px-3 py-2 text-base text-ink md:min-h-9 disabled:bg-wash disabled:text-ink-2';

function Around({ id, label, help, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {children}
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

function described(id: string, { help, error }: Pick<Labelled, 'help' | 'error'>) {
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

type FieldProps = Labelled & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** A labelled input; label above, help and error below, all tied together. */
export function Field({ label, help, error, className = '', ...rest }: FieldProps) {
  const made = useId();
  const id = rest.id ?? made;
  return (
    <Around id={id} label={label} help={help} error={error}>
      <input
        {...rest}
        {...described(id, { help, error })}
        id={id}
        className={`${control} ${error ? 'border-error' : 'border-field'} ${className}`}
      />
    </Around>
  );
}

type SelectFieldProps = Labelled & SelectHTMLAttributes<HTMLSelectElement>;

/** A labelled native select. */
export function SelectField({ label, help, error, className = '', ...rest }: SelectFieldProps) {
  const made = useId();
  const id = rest.id ?? made;
  return (
    <Around id={id} label={label} help={help} error={error}>
      <select
        {...rest}
        {...described(id, { help, error })}
        id={id}
        className={`${control} ${error ? 'border-error' : 'border-field'} ${className}`}
      />
    </Around>
  );
}
