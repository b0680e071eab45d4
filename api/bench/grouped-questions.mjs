import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const gallery = join(dirname(fileURLToPath(import.meta.url)), '../../web/src/features/graphiql/gallery');

/** How the gallery's questions about TTI are put to the measured programme, which has the same cohorts by other codes. */
const inTheMeasuredProgramme = (document) =>
  document.replaceAll('"TTI"', '"BENCH"').replaceAll('"tti-', '"bench-');

/**
 * The grouped questions of evaluators as the gallery prints them: each is one `aggregate` with everything it groups by.
 *
 * @param {boolean} isMeasured put to the programme that was generated for measuring, not to the demonstration's
 * @returns {{ name: string, about: string, document: string }[]}
 */
export function groupedQuestions(isMeasured) {
  return readdirSync(gallery)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(gallery, file), 'utf8') }))
    .filter(({ text }) => /^ {2}aggregate\(/m.test(text))
    .map(({ file, text }) => ({
      name: file.replace(/\.graphql$/, ''),
      about: /^# en: (.+)$/m.exec(text)?.[1] ?? '',
      document: isMeasured ? inTheMeasuredProgramme(text) : text,
    }));
}
