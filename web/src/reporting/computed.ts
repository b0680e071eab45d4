import {
  absent,
  type Absence,
  cellPath,
  derive,
  type DerivedValue,
  numberValue,
  type Value,
} from '@kipimo/shared';

/** What a part of a share holds, as far as a share needs it. */
export interface Part {
  readonly value?: string | null;
  readonly absence?: Absence | null;
  readonly currency?: string | null;
}

interface ComputedCell {
  readonly slice: string;
  readonly version: {
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly multiplier: number;
  };
}

/**
 * A share or ratio from its two parts among these, by cell path.
 *
 * Missing  `not_submitted` while a part says nothing; otherwise the reason of the part that has one.
 */
export function computedFrom(cell: ComputedCell, parts: ReadonlyMap<string, Part>): DerivedValue {
  const part = (code: string | null): Value => {
    const held = code === null ? undefined : parts.get(cellPath(code, cell.slice));
    if (held?.absence) return absent(held.absence);
    return held?.value == null ? absent('not_submitted') : numberValue(held.value, held.currency ?? null);
  };
  const { numerator, denominator, multiplier } = cell.version;
  return derive(part(numerator), part(denominator), String(multiplier));
}
