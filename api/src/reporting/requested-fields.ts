import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Which fields a query asks for at a path below the field that is being resolved.
 *
 * Shape  field names, fragments opened; a field that a directive may skip counts as asked for.
 */
export function requestedFields(info: GraphQLResolveInfo, path: readonly string[] = []): Set<string> {
  let sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  for (const step of path) {
    sets = sets.flatMap((set) =>
      fieldsIn(set, info).flatMap((field) =>
        field.name.value === step && field.selectionSet ? [field.selectionSet] : [],
      ),
    );
  }
  return new Set(sets.flatMap((set) => fieldsIn(set, info).map((field) => field.name.value)));
}

function fieldsIn(
  set: SelectionSetNode,
  info: GraphQLResolveInfo,
): GraphQLResolveInfo['fieldNodes'][number][] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsIn(fragment.selectionSet, info) : [];
  });
}
