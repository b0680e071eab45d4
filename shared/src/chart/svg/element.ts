/** Attributes of an element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One SVG element as text.
 *
 * Shape    attributes in the order given, numbers to a tenth of a pixel; children are markup already.
 */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? digits(value) : escaped(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Words as markup: what XML reserves is escaped, what it forbids is left out. */
export function escaped(words: string): string {
  return words
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// Control characters are no part of XML 1.0, not even escaped.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Numbers that are no number would move a mark to the corner unseen; they can only be a defect of ours. */
function digits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A coordinate is not a number.');
  return String(Math.round(value * 10) / 10 + 0);
}

const narrow = /[ .,;:'’!|ijlftrI\u00a0\u202f()·-]/u;
const wide = /[MWmw@%—…]/u;
const capital = /[A-Z0-9\p{Lu}]/u;

/** Width of words in the fonts a system may choose, rather too wide than too narrow. Unit: pixels. */
export function textWidth(words: string, size: number): number {
  let ems = 0;
  for (const letter of words)
    ems += narrow.test(letter) ? 0.36 : wide.test(letter) ? 0.95 : capital.test(letter) ? 0.69 : 0.57;
  return ems * size;
}

/** Words in lines no wider than `width`; a word wider than that is cut. Every word is kept. */
export function wrapped(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/ +/).flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found = [''];
  for (const letter of word) {
    const last = found.length - 1;
    if (textWidth(`${found[last]}${letter}`, size) > width) found.push(letter);
    else found[last] += letter;
  }
  return found.filter((piece) => piece !== '');
}
