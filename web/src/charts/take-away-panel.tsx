import {
  citation,
  columnCodes,
  embedText,
  pictureAddress,
  pinnedQuery,
  sheetsOf,
  snippet,
  snippetLanguages,
  svgOf,
  viewOf,
  type ChartSpec,
  type GapReason,
  type SnippetLanguage,
} from '@kipimo/shared';
import { useId, useState, type ReactNode } from 'react';
import { Speaking } from '../i18n/speaking.js';
import { CopyButton } from '../ui/copy-button.js';
import { SelectField } from '../ui/field.js';
import { saveBytes } from './save-bytes.js';
import { summarySentences } from './summary-sentences.js';
import { useChartWords, type ChartWords } from './use-chart-words.js';

/** Everything that can be taken away from a chart; comes late, with its own words. */
export default function TakeAwayPanel({ spec }: { spec: ChartSpec }) {
  return (
    <Speaking areas={['take-away']}>
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-8 gap-y-5 border-t border-rule pt-4">
        <Files spec={spec} />
        <Citation spec={spec} />
        {spec.query && <Question spec={spec} />}
        {spec.query && <Embed spec={spec} />}
      </div>
    </Speaking>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 space-y-2">
      <p id={id} className="font-medium text-ink">
        {title}
      </p>
      {children}
    </section>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    <pre
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-60 overflow-auto bg-wash p-3 font-mono text-xs break-words whitespace-pre-wrap"
    >
      {children}
    </pre>
  );
}

function pictureOf(spec: ChartSpec, words: ChartWords): string {
  const { address, pathname } = {
    address: globalThis.location.origin,
    pathname: globalThis.location.pathname,
  };
  return svgOf(spec, words, {
    language: words.language,
    summary: summarySentences(spec, words),
    address: `${address}${pathname}`,
  });
}

/** Picture and figures as files, made in the browser from what is on the screen. */
function Files({ spec }: { spec: ChartSpec }) {
  const words = useChartWords();
  const { t } = words;
  const [failed, setFailed] = useState(false);
  const save = (ending: string, make: () => Promise<Blob> | Blob) => {
    setFailed(false);
    Promise.resolve()
      .then(make)
      .then((content) => saveBytes(spec, ending, content))
      .catch(() => setFailed(true));
  };
  const png = (scale: 1 | 2) => async () => {
    const { pngOf } = await import('./picture-file.js');
    return pngOf(pictureOf(spec, words), scale);
  };
  const workbook = async () => {
    const { workbookFile } = await import('./workbook-file.js');
    return workbookFile(spec.title, sheetsOf(spec, sheetWords(words)));
  };
  return (
    <Part title={t('take-away.files')}>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <FileLink onClick={() => save('.png', png(1))}>{t('take-away.png')}</FileLink>
        <FileLink onClick={() => save('@2x.png', png(2))}>{t('take-away.png2')}</FileLink>
        <FileLink
          onClick={() =>
            save('.svg', () => new Blob([pictureOf(spec, words)], { type: 'image/svg+xml;charset=utf-8' }))
          }
        >
          SVG
        </FileLink>
        <FileLink onClick={() => save('.xlsx', workbook)}>{t('take-away.xlsx')}</FileLink>
      </p>
      <p className="text-ink-2">{t('take-away.files.words')}</p>
      <p role="status" className="text-error">
        {failed ? t('take-away.failed') : ''}
      </p>
    </Part>
  );
}

function FileLink({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="link min-h-6" onClick={onClick}>
      {children}
    </button>
  );
}

function sheetWords({ t, gap }: ChartWords) {
  return {
    columns: (code: string) => {
      const known = columnCodes.find((column) => column === code);
      return known ? t(`chart.column.${known}`) : t('take-away.absence');
    },
    absence: (code: string) => gap(code as GapReason),
    heads: { code: t('take-away.code'), meaning: t('take-away.meaning') },
  };
}

function Citation({ spec }: { spec: ChartSpec }) {
  const { t } = useChartWords();
  const address = globalThis.location.href;
  const { text, bibtex } = citation(spec, { address, illustrative: t('ui.illustrative') });
  return (
    <Part title={t('take-away.cite')}>
      <p className="break-words">{text}</p>
      <p className="flex flex-wrap gap-2">
        <CopyButton text={text}>{t('take-away.copy-text')}</CopyButton>
        <CopyButton text={bibtex}>{t('take-away.copy-bibtex')}</CopyButton>
      </p>
    </Part>
  );
}

const languageNames: Readonly<Record<SnippetLanguage, string>> = {
  graphql: 'GraphQL',
  curl: 'curl',
  python: 'Python',
  r: 'R',
  stata: 'Stata',
  powerquery: 'Power Query',
};

/** The question behind the picture, pinned to its moment, in the language of the reader's program. */
function Question({ spec }: { spec: ChartSpec }) {
  const { t, format } = useChartWords();
  const [language, setLanguage] = useState<SnippetLanguage>('graphql');
  if (!spec.query) return null;
  const query = pinnedQuery(spec.query, spec.asOf);
  const code = snippet(language, query);
  return (
    <Part title={t('take-away.query')}>
      <SelectField
        label={t('take-away.query.in')}
        value={language}
        onChange={({ target }) =>
          setLanguage(snippetLanguages.find((one) => one === target.value) ?? 'graphql')
        }
      >
        {snippetLanguages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </SelectField>
      <Code label={t('take-away.query')}>{code}</Code>
      <p className="text-ink-2">
        {query.pinned
          ? t('take-away.query.pinned', { moment: format.moment(spec.asOf) })
          : t('take-away.query.open')}
      </p>
      <CopyButton key={language} text={code}>
        {t('take-away.copy')}
      </CopyButton>
    </Part>
  );
}

/** The picture on another page: the newest figures each time, or those of today for ever. */
function Embed({ spec }: { spec: ChartSpec }) {
  const { t, language } = useChartWords();
  const [frozen, setFrozen] = useState(true);
  if (!spec.query) return null;
  const asked = { language, asOf: frozen ? spec.asOf : undefined, view: viewOf(spec) };
  const path = pictureAddress(spec.query, asked);
  const table = pictureAddress(spec.query, { ...asked, ending: 'csv' });
  if (!path || !table) return null;
  const page = globalThis.location;
  const code = embedText({
    picture: `${page.origin}${path}`,
    page: page.href,
    title: spec.title,
    table: { address: `${page.origin}${table}`, words: t('take-away.embed.table') },
  });
  return (
    <Part title={t('take-away.embed')}>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{t('take-away.embed')}</legend>
        {[true, false].map((choice) => (
          <label key={String(choice)} className="inline-flex min-h-6 items-center gap-2">
            <input type="radio" checked={frozen === choice} onChange={() => setFrozen(choice)} />
            {t(choice ? 'take-away.embed.frozen' : 'take-away.embed.live')}
          </label>
        ))}
      </fieldset>
      <Code label={t('take-away.embed')}>{code}</Code>
      <p className="text-ink-2">{t('take-away.embed.words')}</p>
      <CopyButton key={code} text={code}>
        {t('take-away.copy')}
      </CopyButton>
    </Part>
  );
}
