/**
 * SQL condition: the observation was held to be so at a time. The same as `recorded @> time`, written so that the
 * planner expects many rows: the operator makes it expect one in two hundred, and then it reads the wrong index and
 * joins in loops.
 *
 * The arguments are names of the statement's own columns and parameters, never values.
 */
export const heldAt = (recorded: string, time: string): string =>
  `lower(${recorded}) <= ${time}::timestamptz
     and (upper_inf(${recorded}) or upper(${recorded}) > ${time}::timestamptz)`;
