/** Something that wants to stand at a height. */
export interface WantedLabel {
  key: string;
  y: number;
}

/**
 * Moves labels apart so that none covers another, as little as is needed.
 *
 * Shape    the same keys in the order given; heights stay in the order of the heights wanted and at least
 *          `gap` apart, within [top, bottom] as long as they fit there at all.
 * Source   pool-adjacent-violators: overlapping labels merge into a block centred on what they wanted.
 */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  gap: number,
  top: number,
  bottom: number,
): WantedLabel[] {
  const order = wanted
    .map((label, place) => ({ label, place }))
    .sort((a, b) => a.label.y - b.label.y || a.place - b.place);
  const blocks: { members: typeof order; centre: number }[] = [];
  for (const member of order) {
    let block = { members: [member], centre: clampCentre(member.label.y, 1, gap, top, bottom) };
    for (let above = blocks.at(-1); above && overlaps(above, block, gap); above = blocks.at(-1)) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      const mean = members.reduce((sum, { label }) => sum + label.y, 0) / members.length;
      block = { members, centre: clampCentre(mean, members.length, gap, top, bottom) };
    }
    blocks.push(block);
  }
  const placed = new Map<number, number>();
  for (const { members, centre } of blocks) {
    members.forEach(({ place }, row) => placed.set(place, centre + (row - (members.length - 1) / 2) * gap));
  }
  return wanted.map((label, place) => ({ key: label.key, y: placed.get(place) ?? label.y }));
}

function overlaps(
  above: { members: readonly unknown[]; centre: number },
  below: { members: readonly unknown[]; centre: number },
  gap: number,
): boolean {
  return below.centre - above.centre < ((above.members.length + below.members.length) / 2) * gap - 1e-9;
}

function clampCentre(centre: number, rows: number, gap: number, top: number, bottom: number): number {
  const half = ((rows - 1) / 2) * gap;
  if (bottom - top < 2 * half) return top + half;
  return Math.min(Math.max(centre, top + half), bottom - half);
}

/** At most two lines of whole words; what does not fit ends in an ellipsis and is whole in the tooltip and table. */
export function inLines(label: string, letters: number): string[] {
  if (label.length <= letters) return [label];
  const lines = [''];
  for (const word of label.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '' || line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  const [first = '', second] = lines;
  if (second === undefined) return [cut(first, letters)];
  const whole = lines.length === 2 && second.length <= letters;
  return [cut(first, letters), whole ? second : `${second.slice(0, Math.max(1, letters - 1))}…`];
}

function cut(line: string, letters: number): string {
  return line.length <= letters ? line : `${line.slice(0, Math.max(1, letters - 1))}…`;
}
