/**
 * JSON that is the same text for the same content, so that its hash can be a receipt.
 *
 * Shape    keys in UTF-16 order, no spaces, numbers and strings as JSON writes them (after RFC 8785).
 * Missing  a key whose value is undefined is left out, as it would be on the wire; null stays null.
 * Errors   TypeError for what JSON cannot hold: NaN, Infinity, bigint, functions, symbols, undefined as an element
 *          or as the whole, circles, and objects that write themselves (dates): hand over their text instead.
 */
export function canonicalJson(value: unknown): string {
  return written(value, new Set());
}

function written(value: unknown, above: Set<object>): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON for ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`no JSON for ${typeof value}`);
  if (above.has(value)) throw new TypeError('no JSON for a circle');
  above.add(value);
  const text = Array.isArray(value) ? arrayText(value, above) : objectText(value, above);
  above.delete(value);
  return text;
}

function arrayText(values: readonly unknown[], above: Set<object>): string {
  // Array.from visits holes too, which map would skip in silence.
  return `[${Array.from(values, (element) => written(element, above)).join(',')}]`;
}

function objectText(value: object, above: Set<object>): string {
  if ('toJSON' in value || value instanceof Map || value instanceof Set) {
    throw new TypeError('no JSON for an object that is more than its keys');
  }
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${written(member, above)}`);
  }
  return `{${members.join(',')}}`;
}
