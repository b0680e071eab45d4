import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: To;
  /** Takes the place of the present page in the history. */
  replace?: boolean;
  /** Leaves the reader where they are on the page. */
  preventScrollReset?: boolean;
}

/**
 * A link within the application. The router's own brings what fetches pages ahead of a visit, 2 kB of a first load
 * that no page here asks for.
 */
export function Link({ to, replace, preventScrollReset, onClick, target, ...rest }: LinkProps) {
  const go = useLinkClickHandler<HTMLAnchorElement>(to, { replace, preventScrollReset, target });
  return (
    <a
      {...rest}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    />
  );
}
