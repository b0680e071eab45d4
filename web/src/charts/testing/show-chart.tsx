import './text-encoder.js';
import { readFileSync } from 'node:fs';
import type { ChartSpec } from '@kipimo/shared';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { I18nProvider } from '@lingui/react';
import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Language } from '../../i18n/language.js';
import { speaking } from '../../i18n/speaking.js';
import { Chart } from '../chart.js';

type Texts = Record<string, Record<Language, string>>;

const texts = ['ui', 'chart'].flatMap((area) => {
  const file = new URL(`../../locales/${area}.json`, import.meta.url);
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Texts).filter(([id]) => id !== '$status');
});

/** A chart with its words, drawn at the width charts have before they are measured; waits for its chunk and marks. */
export async function showChart(
  spec: ChartSpec,
  { language = 'en', onSelect }: { language?: Language; onSelect?: (key: string | null) => void } = {},
): Promise<RenderResult> {
  const messages = Object.fromEntries(texts.map(([id, text]) => [id, compileMessageOrThrow(text[language])]));
  let shown: RenderResult | undefined;
  await act(() => {
    shown = render(
      <I18nProvider i18n={speaking(language, messages)}>
        <MemoryRouter>
          <Chart spec={spec} onSelect={onSelect} />
        </MemoryRouter>
      </I18nProvider>,
    );
    return Promise.resolve(); // lets React wait for the drawing's chunk
  });
  if (!shown) throw new Error('The chart was not rendered');
  const { container } = shown;
  // Recharts lifts the marks into their layer a moment after the lines
  await waitFor(() => {
    const plots = [...container.querySelectorAll('.recharts-wrapper')];
    if (plots.some((plot) => !plot.querySelector('[data-layer="marks"]'))) throw new Error('No marks yet');
  });
  return shown;
}
