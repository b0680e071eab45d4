/** A source of numbers that gives the same ones for the same key, on every machine and for ever. */
export interface Draw {
  /** From low to high, evenly. */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Around zero with the given deviation, never beyond three of them. */
  noise(deviation: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** A generator of its own for each key, so that adding one figure does not move all the others. */
export function draw(key: string): Draw {
  const next = mulberry32(scattered(fnv1a(key)));
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    whole,
    chance: (probability) => next() < probability,
    noise: (deviation) => (next() + next() + next() + next() - 2) * deviation * Math.sqrt(3),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

/** FNV-1a, 32 bits: turns a key into a seed. */
function fnv1a(key: string): number {
  let hash = 0x811c9dc5;
  for (const character of key) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: keys that differ in one letter must not give seeds that resemble each other. */
function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Mulberry32 (Tommy Ettinger): small, and good enough for figures that claim nothing. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
