import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import type { DiffRow } from './diff-rows.js';
import { type Dot, DotStrip } from './dot-strip.js';

/** The institution's own earlier numbers of a row as dots, said in words to who cannot see them. */
export function OwnHistory({ row, dots }: { row: DiffRow; dots: readonly Dot[] }) {
  const { t, format } = useText();
  const { written } = useValueWords();
  if (dots.length === 0) return null;
  const { version, entry, derived } = row.cell;
  const current = row.isComputed
    ? (derived?.value ?? null)
    : entry?.value == null
      ? null
      : Number(entry.value);
  const told = dots.map(({ year, value }) => `${year}: ${written({ value }, version)}`);
  return <DotStrip dots={dots} now={current} label={t('review.history.of', { values: format.list(told) })} />;
}
