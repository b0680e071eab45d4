import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';

const compressible = /\.(js|css|html|svg|json)$/;
/** A response has some 300 bytes of headers; below this, nothing that is saved is felt. */
const worthIt = 256;
/** Above this size (the query workbench) the last percent of compression would cost seconds of building. */
const large = 400_000;

/** Writes .br and .gz beside each built file, so that the server compresses nothing twice and a phone fetches less. */
export function precompress(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'kipimo-precompress',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!compressible.test(name) || name.startsWith('.vite')) continue;
        const text = readFileSync(join(folder, name));
        if (text.length < worthIt) continue;
        const quality = text.length > large ? 6 : constants.BROTLI_MAX_QUALITY;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text, { params }));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}
