/**
 * Compiles web/src/locales/<area>.json (message id → { en, fr, es }, ICU) into src/i18n/generated/, one file per
 * area and language, and works out which areas each route needs from what its code reaches.
 * Fails on a missing language and on placeholders that differ between languages; `--check` also refuses ids that
 * are used but not written down or written down but not used, compares with what is committed, and writes nothing.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { laterParts, reachableFrom, sources, usageIn, usesMessage } from './message-usage.mjs';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const target = join(source, 'i18n', 'generated');
const languages = ['en', 'fr', 'es'];
/** Drawings are made outside the web too: what they say is compiled for the server as well. */
const drawings = fileURLToPath(new URL('../../shared/src/chart/', import.meta.url));
const server = fileURLToPath(new URL('../../api/src/drawing/', import.meta.url));
/** Written reports are files of the server as well. */
const dossiers = fileURLToPath(new URL('../../api/src/dossier/', import.meta.url));
/** Areas that every page needs; compiled together into the one that loads first. */
const first = ['shell', 'ui'];
const problems = [];
/** Words without code, or code without words, while a feature is being written: said always, refused by `--check`. */
const unfinished = [];

function catalogue() {
  const messages = new Map();
  for (const file of readdirSync(join(source, 'locales')).sort()) {
    if (!file.endsWith('.json')) continue;
    const area = JSON.parse(readFileSync(join(source, 'locales', file), 'utf8'));
    if (!area.$status) problems.push(`${file}: $status must say who confirmed the translations`);
    for (const [id, texts] of Object.entries(area)) {
      if (id === '$status') continue;
      if (messages.has(id)) problems.push(`${file}: ${id} is already defined in another file`);
      const name = basename(file, '.json');
      messages.set(id, { file, texts, area: first.includes(name) ? 'first' : name });
    }
  }
  return messages;
}

/** French sets a no-break space before high punctuation and inside guillemets; catalogues are typed with plain ones. */
const setFor = {
  en: (text) => text,
  fr: (text) => text.replace(/ ([:;?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0'),
  es: (text) => text,
};

/** Names and kinds of the placeholders in a compiled message, in plural branches and tags too. */
function placeholders(tokens, found = new Set()) {
  for (const token of tokens) {
    if (typeof token === 'string') {
      for (const tag of token.matchAll(/<\/?(\w+)\/?>/g)) found.add(`<${tag[1]}>`);
      continue;
    }
    const [name, kind, detail] = token;
    if (name !== '#') found.add(kind ? `${name}, ${kind}` : name);
    if (detail && typeof detail === 'object')
      for (const branch of Object.values(detail)) if (Array.isArray(branch)) placeholders(branch, found);
  }
  return found;
}

/** One message in one language, compiled; null when it cannot be, with the reason noted. */
function compiledText(id, { file, texts }, language) {
  const text = texts[language];
  if (typeof text !== 'string' || text.trim() === '') {
    problems.push(`${file}: ${id} has no ${language}`);
    return null;
  }
  try {
    return compileMessageOrThrow(text, setFor[language]);
  } catch (error) {
    problems.push(`${file}: ${id} (${language}) is not valid ICU: ${error.message}`);
    return null;
  }
}

/** area → language → lines of the generated file */
function compiled(messages) {
  const areas = new Map();
  for (const [id, message] of [...messages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!areas.has(message.area)) areas.set(message.area, { en: [], fr: [], es: [] });
    let expected;
    for (const language of languages) {
      const tokens = compiledText(id, message, language);
      if (!tokens) continue;
      areas.get(message.area)[language].push(`  '${id}': ${JSON.stringify(tokens)},`);
      const names = [...placeholders(tokens)].sort().join(' | ');
      expected ??= names;
      if (names !== expected)
        problems.push(`${message.file}: ${id} (${language}) has [${names}], English has [${expected}]`);
    }
  }
  return areas;
}

function checkUse(messages) {
  const files = [...sources(source), ...sources(drawings), ...sources(dossiers)];
  const used = usesMessage(files);
  for (const [id, { file }] of messages) if (!used(id)) unfinished.push(`${file}: ${id} is used nowhere`);
  for (const file of files)
    for (const id of usageIn(file).named)
      if (!messages.has(id)) unfinished.push(`${file.slice(source.length)}: ${id} is in no catalogue`);
}

function areasUsedBy(files, messages) {
  const used = usesMessage(files);
  const areas = new Set([...messages].filter(([id]) => used(id)).map(([, { area }]) => area));
  return [...areas].filter((area) => area !== 'first').sort();
}

/** Routes of the first table: their areas, and where their words lie, come with the entry. */
const nearRoutes = new Set(
  [...readFileSync(join(source, 'routes.tsx'), 'utf8').matchAll(/import\('\.\/routes\/([\w-]+)\.js'\)/g)].map(
    ([, name]) => name,
  ),
);

/** route module → areas; the shell itself must do with the first. */
function areasByRoute(messages) {
  const extra = areasUsedBy(reachableFrom(join(source, 'main.tsx')), messages);
  if (extra.length > 0) problems.push(`main.tsx: the shell uses messages of ${extra.join(', ')}`);
  const routes = readdirSync(join(source, 'routes')).filter((name) => /^[\w-]+\.tsx$/.test(name));
  return new Map(
    routes
      .sort()
      .map((name) => [
        basename(name, '.tsx'),
        areasUsedBy(reachableFrom(join(source, 'routes', name)), messages),
      ]),
  );
}

const inQuotes = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const linesOf = (routes) => routes.map(([name, areas]) => `  '${name}': ${inQuotes(areas)},`).join('\n');

/** feature → areas of what it loads after the first look, beyond what its page has anyway */
function areasLater(messages) {
  return [...laterParts(source)].sort().map(([feature, path]) => {
    const areas = areasUsedBy(reachableFrom(path), messages);
    return `  '${feature}': [${areas.map((area) => `'${area}'`).join(', ')}],`;
  });
}

const messages = catalogue();
const areas = compiled(messages);
checkUse(messages);

const header = '// Generated by scripts/compile-catalogue.mjs from src/locales. Do not edit.\n';
const ids = [...messages.keys()].sort().map((id) => `  | '${id}'`);
const routes = [...areasByRoute(messages)];
const near = routes.filter(([name]) => nearRoutes.has(name));
const elsewhere = routes.filter(([name]) => !nearRoutes.has(name));
const nearAreas = new Set(['first', 'device', ...near.flatMap(([, names]) => names)]);
const loaders = (isWanted) =>
  [...areas.keys()]
    .filter(isWanted)
    .map(
      (area) =>
        `  '${area}': {\n${languages.map((language) => `    ${language}: () => import('./${area}.${language}.js'),`).join('\n')}\n  },`,
    )
    .join('\n');
const files = new Map([
  ['message-id.ts', `${header}export type MessageId =\n${ids.join('\n')};\n`],
  [
    'areas.ts',
    `${header}import type { areasElsewhere } from './areas-elsewhere.js';\n\nexport const areas = {\n${loaders((area) => nearAreas.has(area))}\n};\n\nexport type Area = keyof typeof areas | keyof typeof areasElsewhere;\n`,
  ],
  [
    'areas-elsewhere.ts',
    `${header}/** Areas that no page of the first table needs. */\nexport const areasElsewhere = {\n${loaders((area) => !nearAreas.has(area))}\n};\n`,
  ],
  [
    'route-areas.ts',
    `${header}import type { Area } from './areas.js';\n\nexport const routeAreas = {\n${linesOf(near)}\n} satisfies Record<string, readonly Area[]>;\n\n/** What the parts of a feature that come after the first look need. */\nexport const laterAreas = {\n${areasLater(messages).join('\n')}\n} satisfies Record<string, readonly Area[]>;\n`,
  ],
  [
    'route-areas-elsewhere.ts',
    `${header}import type { Area } from './areas.js';\n\nexport const routeAreasElsewhere = {\n${linesOf(elsewhere)}\n} satisfies Record<string, readonly Area[]>;\n`,
  ],
]);
for (const [area, texts] of areas)
  for (const language of languages)
    files.set(
      `${area}.${language}.ts`,
      `${header}import type { CompiledMessages } from '../compiled-messages.js';\n\nexport const messages: CompiledMessages = {\n${texts[language].join('\n')}\n};\n`,
    );

/** What the server's drawings say, in every language: the messages that their code names. */
function serverMessages() {
  const used = usesMessage([...sources(drawings), ...sources(server), ...sources(dossiers)]);
  const texts = languages.map((language) => {
    const lines = [...messages]
      .filter(([id]) => used(id))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, message]) => `    '${id}': ${JSON.stringify(compiledText(id, message, language))},`);
    return `  ${language}: {\n${lines.join('\n')}\n  },`;
  });
  return `// Generated by web/scripts/compile-catalogue.mjs from web/src/locales. Do not edit.
import type { Messages } from '@lingui/core';
import type { Language } from '@kipimo/shared';

export const messages: Readonly<Record<Language, Messages>> = {
${texts.join('\n')}
};
`;
}
files.set('../../../../api/src/drawing/generated/messages.ts', serverMessages());

const check = process.argv.includes('--check');
unfinished.forEach((words) => console.warn(`catalogue: ${words}`));
if (check) problems.push(...unfinished);
if (problems.length > 0) {
  console.error(problems.map((problem) => `catalogue: ${problem}`).join('\n'));
  process.exit(1);
}
mkdirSync(target, { recursive: true });
mkdirSync(join(server, 'generated'), { recursive: true });
const stale = readdirSync(target).filter((name) => !files.has(name));
for (const [name, text] of files) {
  const path = join(target, name);
  if ((existsSync(path) ? readFileSync(path, 'utf8') : null) === text) continue;
  if (check) stale.push(name);
  else writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`catalogue: ${stale.join(', ')} is not what src/locales gives; run npm run generate`);
  process.exit(1);
}
if (!check) stale.forEach((name) => rmSync(join(target, name)));
console.log(`catalogue: ${messages.size} messages in ${languages.length} languages, ${areas.size} areas`);
