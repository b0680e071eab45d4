interface Row {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: string;
}

/** Particulars of a row as name and value: what it was done to, then what else was noted; blanks are left out. */
export function particulars({ subjectKind, subjectId, detail }: Row): [string, string][] {
  const noted: unknown = JSON.parse(detail);
  const entries = typeof noted === 'object' && noted !== null ? Object.entries(noted) : [];
  return [
    [subjectKind, subjectId],
    ...entries.flatMap(([name, value]): [string, string][] => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
      return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
    }),
  ];
}
