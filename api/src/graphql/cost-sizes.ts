/** What the cost of a document is counted with, where the document itself does not say it. */
export const sizes = {
  /** What a list without a page size is taken to hold. */
  usual: 25,
  /** Lists that are known to be short, by the name of their field. */
  short: {
    missing: 8,
    distribution: 6,
    labels: 4,
    refusals: 2,
    reasons: 4,
    params: 4,
    breaks: 3,
    drafted: 2,
    issues: 3,
    problems: 10,
    memberships: 4,
    roles: 3,
    checks: 6,
    languages: 3,
    awaits: 2,
    moves: 6,
    signatures: 2,
    steps: 10,
    figures: 15,
    history: 5,
    points: 15,
    files: 20,
    verify: 2,
    groupPath: 15,
    comparisonPath: 15,
    balance: 5,
    eventStudy: 15,
    sensitivity: 6,
    deviations: 5,
    // Of the schema itself.
    fields: 8,
    args: 2,
    inputFields: 4,
    enumValues: 4,
    interfaces: 1,
    possibleTypes: 2,
    directives: 6,
  } as Readonly<Record<string, number>>,
  /** Lists that hold a row for each code of an argument, where it is given: the argument by the name of the field. */
  chosen: { context: 'series' } as Readonly<Record<string, string>>,
  /** Lists that hold as many rows as the page around them. */
  pages: new Set(['nodes', 'groups']) as ReadonlySet<string>,
  /** Points of a field of the schema itself. */
  introspection: 0.15,
  /** Points for computing, besides those of the answer: about one for every 20 microseconds. */
  work: {
    trend: 200,
    latest: 200,
    aggregate: 200,
    completeness: 500,
    domainProgress: 1000,
    // A profile is read for each institution by itself, so that a page of them is many statements.
    profile: 1000,
    effect: 5000,
    effectChecks: 1500,
    beginEffect: 5000,
    peerSuggestions: 1000,
    changes: 500,
    cohortAttrition: 300,
    cohortPreview: 300,
    targetBoard: 500,
    targetAgreement: 300,
    targetsToAnswer: 100,
    // The whole record is written once to count and hash it.
    standardExport: 25_000,
  } as Readonly<Record<string, number>>,
  /** Indicators that a question is taken to ask when it names none. */
  indicators: 50,
} as const;
