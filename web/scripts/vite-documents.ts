import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Persisted {
  hash: string;
  text: string;
}

const generated = fileURLToPath(
  new URL('../src/graphql/generated/persisted-documents.json', import.meta.url),
);
const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/)?\s*`([^`]*)`\s*,?\s*\)/g;
const tagImport = /import\s*\{\s*graphql\s*\}\s*from\s*['"][^'"]*generated\/[^'"]*['"];?/;

/** name of the operation → { hash, text } of every persisted document */
function documentsByName(): Map<string, Persisted> {
  const byName = new Map<string, Persisted>();
  for (const [hash, text] of Object.entries(
    JSON.parse(readFileSync(generated, 'utf8')) as Record<string, string>,
  )) {
    const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1];
    if (name) byName.set(name, { hash, text });
  }
  return byName;
}

/**
 * Writes each document into the module that uses it. The generated lookup table names every document of the
 * application, so importing it would put all of them into the first load.
 */
export function inlineDocuments(): Plugin {
  let byName = new Map<string, Persisted>();
  return {
    name: 'kipimo-inline-documents',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      byName = documentsByName();
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/generated/') || !tagImport.test(code)) return null;
      const inlined = code.replace(tagImport, '').replace(call, (_, text: string) => {
        const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1];
        if (!name) return '({ toString: () => "" })'; // a fragment: its text is already inside its users
        const document = byName.get(name);
        if (!document) throw new Error(`${id}: operation ${name} is not generated yet; run npm run generate`);
        const body = JSON.stringify(document.text);
        return `({ __meta__: { hash: ${JSON.stringify(document.hash)} }, toString: () => ${body} })`;
      });
      return { code: inlined, map: null };
    },
  };
}

/** Puts the list of known documents beside the built pages, where the API reads it. */
export function shipPersistedDocuments(): Plugin {
  return {
    name: 'kipimo-ship-persisted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(generated) });
    },
  };
}
