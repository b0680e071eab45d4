/** `error` stops a report, `warning` asks for an explanation, `info` tells. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule found, without saying where. Words are made at the edges, from `rule` and `params`. */
export interface Finding {
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What a rule found, and where. `path` names a cell (`RES-06`, `RES-06[sex=female]`) or an input field. */
export interface Issue extends Finding {
  readonly path: string;
  readonly severity: Severity;
}

/**
 * What a rule found, without a place.
 *
 * Shape    the rule's code and its parameters as plain text, decimals with a dot.
 */
export function finding(rule: string, params: Readonly<Record<string, string>> = {}): Finding {
  return { rule, params };
}

/**
 * The same finding at a place.
 *
 * Shape    one issue; an error unless said otherwise.
 */
export function issueAt(path: string, found: Finding, severity: Severity = 'error'): Issue {
  return { path, rule: found.rule, severity, params: found.params };
}
