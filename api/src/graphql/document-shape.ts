import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** Bounds on the shape of a document, looked at before any other rule reads it. */
export interface ShapeLimits {
  /** Fields after fragments were put in their places. */
  readonly fields: number;
  /** Fields of one name side by side in one set, which every pair of is compared. */
  readonly repeats: number;
  readonly fragments: number;
  /** Variables of one operation. */
  readonly variables: number;
}

/**
 * What is wrong with the shape of a document, in words; null when nothing is.
 *
 * Source  each fragment is looked at once, so that spreads of spreads, and of themselves, cost nothing to find.
 */
export function shapeProblem(document: DocumentNode, limits: ShapeLimits): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  if (fragments.size > limits.fragments) return tooMany('fragments', fragments.size, limits.fragments);
  const counts = new Map<string, number | 'under way'>();
  let problem: string | null = null;

  const countOf = (set: SelectionSetNode): number => {
    const named = new Map<string, number>();
    let count = 0;
    for (const selection of set.selections) {
      if (problem !== null) return count;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const times = (named.get(name) ?? 0) + 1;
        named.set(name, times);
        if (times > limits.repeats)
          problem = tooMany(`fields called "${name}" in one place`, times, limits.repeats);
        count += 1 + (selection.selectionSet ? countOf(selection.selectionSet) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) count += countOf(selection.selectionSet);
      else count += ofFragment(selection.name.value);
      if (count > limits.fields) problem ??= tooMany('fields with its fragments', count, limits.fields);
    }
    return count;
  };

  const ofFragment = (name: string): number => {
    const known = counts.get(name);
    if (known === 'under way') problem ??= `The fragment "${name}" holds itself.`;
    if (known !== undefined) return known === 'under way' ? 0 : known;
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    counts.set(name, 'under way');
    const count = countOf(fragment.selectionSet);
    counts.set(name, count);
    return count;
  };

  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      const variables = node.variableDefinitions?.length ?? 0;
      if (variables > limits.variables) return tooMany('variables', variables, limits.variables);
      countOf(node.selectionSet);
    }
    if (node.kind === Kind.FRAGMENT_DEFINITION) ofFragment(node.name.value);
    if (problem !== null) return problem;
  }
  return null;
}

const tooMany = (what: string, count: number, limit: number): string =>
  `This document has ${count} ${what}, and ${limit} is the limit. Ask for less, or in several requests.`;

/**
 * The same as a rule of validation. A document that it refuses is emptied, so that the rules after it, some of which
 * take quadratic time, have nothing left to read.
 */
export function documentShape(limits: ShapeLimits): ValidationRule {
  return (context) => {
    const document = context.getDocument();
    const problem = shapeProblem(document, limits);
    return {
      Document() {
        if (problem === null) return;
        context.reportError(new GraphQLError(problem));
        (document as { definitions: DocumentNode['definitions'] }).definitions = [];
      },
    };
  };
}
