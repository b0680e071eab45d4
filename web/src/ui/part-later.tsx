import { Component, lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Failure } from './failure.js';

interface Waiting {
  readonly isAsked: boolean;
  readonly onAgain: () => void;
}

/** In the place of a part that did not come: nothing, or what happened where somebody asked for the part. */
function NotHere({ error, isAsked, onAgain }: Waiting & { error: Error }) {
  useEffect(() => {
    window.addEventListener('online', onAgain);
    return () => window.removeEventListener('online', onAgain);
  }, [onAgain]);
  return isAsked ? <Failure error={error} onRetry={onAgain} /> : null;
}

/** A part that could not be drawn ends itself and never the page around it. */
class PartBoundary extends Component<Waiting & { children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: asError(error) };
  }

  override render() {
    const { children, ...waiting } = this.props;
    return this.state.error ? <NotHere error={this.state.error} {...waiting} /> : children;
  }
}

/**
 * A part of a page that is fetched when it is first drawn, and that the page can stand without. Where the line is cut
 * before it came, the page goes on, nothing stands in its place, and it is fetched again once the device is connected.
 * A part that somebody asked for (`isAsked`) says instead that it did not come, and offers to try again.
 */
export function partLater<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  { isAsked = false } = {},
): ComponentType<Props> {
  type Come = { part: ComponentType<Props> } | { error: Error };
  const fetched = () =>
    lazy(async () => {
      const come = await load().then(
        (module): Come => ({ part: module.default }),
        (error: unknown): Come => ({ error: asError(error) }),
      );
      return {
        default: ({ waiting, props }: { waiting: Waiting; props: Props }) =>
          'part' in come ? <come.part {...props} /> : <NotHere error={come.error} {...waiting} />,
      };
    });
  let Current = fetched();
  return function Part(props: Props) {
    const [tries, setTries] = useState(0);
    const onAgain = () => {
      Current = fetched();
      setTries(tries + 1);
    };
    const waiting = { isAsked, onAgain };
    return (
      <PartBoundary key={tries} {...waiting}>
        <Suspense fallback={null}>
          <Current waiting={waiting} props={props} />
        </Suspense>
      </PartBoundary>
    );
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
