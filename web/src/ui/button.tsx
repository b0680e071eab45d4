import type { ButtonHTMLAttributes, Ref } from 'react';
import { Link, type LinkProps } from './link.js';

type Weight = 'primary' | 'plain' | 'danger';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border px-4 py-2 text-sm font-medium md:min-h-9 ' +
  'disabled:cursor-not-allowed aria-disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60';

const weights: Record<Weight, string> = {
  primary: 'border-accent bg-accent text-on-accent enabled:hover:brightness-110',
  plain: 'border-field bg-paper text-ink enabled:hover:bg-wash',
  danger: 'border-error bg-paper text-error enabled:hover:bg-error-wash',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button a page; danger for what cannot be undone. */
  weight?: Weight;
  /** Keeps the button in place and refuses a second press while the first is on its way. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  weight = 'plain',
  busy = false,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      className={`${shape} ${weights[weight]} ${className}`}
    />
  );
}

/** The look of a button for what is none, such as a link to a file. */
export function buttonShape(weight: Weight): string {
  return `${shape} ${weights[weight].replaceAll('enabled:', '')}`;
}

/** A link that stands where a button would: it goes somewhere, it changes nothing. */
export function ButtonLink({ weight = 'plain', className = '', ...rest }: LinkProps & { weight?: Weight }) {
  return <Link {...rest} className={`${buttonShape(weight)} ${className}`} />;
}
