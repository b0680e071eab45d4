import { lazy, type ComponentType } from 'react';
import { routeAreas } from './i18n/generated/route-areas.js';
import { Speaking } from './i18n/speaking.js';

type PageModule = { default: ComponentType };

/** A page whose code and words are loaded, side by side, when it is first visited. */
export function page(name: keyof typeof routeAreas, load: () => Promise<PageModule>): ComponentType {
  let loading: Promise<PageModule> | undefined;
  const once = () => (loading ??= load());
  const Content = lazy(once);
  return function Page() {
    once().catch(() => (loading = undefined));
    return (
      <Speaking areas={routeAreas[name]}>
        <Content />
      </Speaking>
    );
  };
}
