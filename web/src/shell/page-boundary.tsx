import { Component, type ReactNode } from 'react';
import { Failure } from '../ui/failure.js';

/** A defect while drawing a page, or a part of the program that could not be fetched, ends that page only. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="py-10">
        <Failure error={error} onRetry={() => location.reload()} />
      </div>
    );
  }
}
