import { lazy, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Area } from './i18n/generated/areas.js';
import { Speaking } from './i18n/speaking.js';

type PageModule = { default: ComponentType };

/** A page whose code and words are loaded, side by side, when it is first visited. */
export function page(areas: readonly Area[], load: () => Promise<PageModule>): ComponentType {
  let loading: Promise<PageModule> | undefined;
  const once = () => (loading ??= load());
  const Content = lazy(once);
  return function Page() {
    once().catch(() => (loading = undefined));
    return (
      <Speaking areas={areas}>
        <Content />
      </Speaking>
    );
  };
}

/** The page for the address, out of a table of them. */
export function PageOf({ addresses }: { addresses: Readonly<Record<string, ComponentType>> }) {
  return (
    <Routes>
      {Object.entries(addresses).map(([path, Page]) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
    </Routes>
  );
}
