import type { UnitSeries } from './effect.rules.js';

export interface ScriptQuestion {
  readonly title: string;
  readonly asOf: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly group: readonly UnitSeries[];
  readonly comparison: readonly UnitSeries[] | null;
}

/** Text inside quotes of R. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A script for R (base alone) with the values in it, that makes the estimates of the answer again.
 *
 * Gaps  institutions without a value in one of the two years are left out, as they are in the answer. `wilcox.test`
 *       looks for the shift of tied values by steps and can differ from ours in the fourth decimal.
 */
export function rScript({ title, asOf, fromYear, toYear, group, comparison }: ScriptQuestion): string {
  const rows = [
    ...group.map((series) => ({ ...series, name: 'group' })),
    ...(comparison ?? []).map((series) => ({ ...series, name: 'comparison' })),
  ].flatMap(({ unit, name, values }) => {
    const [before, after] = [values.get(fromYear), values.get(toYear)];
    return before === undefined || after === undefined ? [] : [{ unit, name, before, after }];
  });
  const column = (of: (row: (typeof rows)[number]) => string | number): string => rows.map(of).join(', ');
  const tests = comparison
    ? ['t.test(change ~ group, data = values)', 'wilcox.test(change ~ group, data = values, conf.int = TRUE)']
    : ['t.test(values$change)', 'wilcox.test(values$change, conf.int = TRUE)'];
  return [
    `# ${title.replaceAll(/\s+/g, ' ')}, ${fromYear} to ${toYear}, as known at ${asOf}`,
    'values <- data.frame(',
    `  institution = c(${column(({ unit }) => quoted(unit))}),`,
    `  group = factor(c(${column(({ name }) => quoted(name))}), levels = c("group", "comparison")),`,
    `  before = c(${column(({ before }) => before)}),`,
    `  after = c(${column(({ after }) => after)})`,
    ')',
    'values$change <- values$after - values$before',
    ...tests.map((test) => `print(${test})`),
    '',
  ].join('\n');
}
