import { cleanup, configure } from '@testing-library/react';
import type { ReactNode } from 'react';
import { show, type Shown } from './show.js';

const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/**
 * A whole page with its charts, and what is tried on it, as a browser shows it: charts go on settling by themselves,
 * so nothing waits for React to come to rest, and expectations wait for what they name. The page is taken down with
 * the last of them. Roles are looked up without asking the style of every ancestor: a page has thousands.
 */
export async function onPage(
  element: ReactNode,
  showing: Parameters<typeof show>[1],
  tried: (shown: Shown) => Promise<void> | void,
): Promise<void> {
  configure({ defaultHidden: true });
  react.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    const shown = await show(element, showing);
    await tried(shown);
    cleanup();
  } finally {
    react.IS_REACT_ACT_ENVIRONMENT = true;
  }
}
