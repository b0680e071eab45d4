/** Number of data colours; a seventh entity goes to context or to a panel of its own. */
export const colourCount = 6;

/**
 * One of six slots per entity, following its code and not its place in a list.
 *
 * Shape    code → 1…6. An entity keeps the slot its code hashes to; where two codes of one picture meet, the
 *          alphabetically later one takes the next free slot. Beyond six, slots repeat.
 */
export function colourSlots(keys: readonly string[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of [...new Set(keys)].sort()) {
    if (taken.size === colourCount) taken.clear();
    let slot = hash(key) % colourCount;
    while (taken.has(slot)) slot = (slot + 1) % colourCount;
    taken.add(slot);
    slots.set(key, slot + 1);
  }
  return slots;
}

/** FNV-1a, 32 bit: small, and the same in every browser and on the server. */
function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < words.length; place += 1) {
    sum ^= words.charCodeAt(place);
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
