import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a list without a page size is taken to hold. */
const USUAL_LIST = 25;
/** Fields that open a page: their own `first` bounds the list inside, which is called `nodes`. */
const PAGE_NODES = 'nodes';

export interface OperationCost {
  /** Fields that the answer could hold at most, lists taken at their page size or at a usual length. */
  readonly cost: number;
  /** The root field that costs most. */
  readonly largest: string;
  readonly introspects: boolean;
}

/**
 * The cost of an operation before it runs.
 *
 * Unit   one point for each field of the answer at its largest.
 * Gaps   fields that do not exist cost nothing: validation has refused them already.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): OperationCost {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  let introspects = false;

  const sizeOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): number | null => {
    const argument = node.arguments?.find((one) => one.name.value === 'first');
    if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
    if (argument?.value.kind === Kind.VARIABLE) {
      const given = variables[argument.value.name.value];
      if (typeof given === 'number') return given;
    }
    const declared = field.args.find((one) => one.name === 'first');
    return typeof declared?.defaultValue === 'number' ? declared.defaultValue : null;
  };

  const costOf = (set: SelectionSetNode, type: GraphQLOutputType, page: number | null): number => {
    const parent = getNamedType(type);
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '__schema' || selection.name.value === '__type') introspects = true;
        sum += fieldCost(fields[selection.name.value], selection, page);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        sum += costOf(selection.selectionSet, named && isCompositeType(named) ? named : type, page);
      } else {
        const fragment = fragments.get(selection.name.value);
        const named = fragment && schema.getType(fragment.typeCondition.name.value);
        if (fragment && named && isCompositeType(named)) sum += costOf(fragment.selectionSet, named, page);
      }
    }
    return sum;
  };

  const fieldCost = (
    field: GraphQLField<unknown, unknown> | undefined,
    node: FieldNode,
    page: number | null,
  ): number => {
    if (!field || !node.selectionSet) return 1;
    const first = sizeOf(field, node);
    const isList = isListType(getNullableType(field.type));
    const inside = costOf(node.selectionSet, field.type, isList ? null : first);
    const rows = isList
      ? (first ?? (node.name.value === PAGE_NODES && page !== null ? page : USUAL_LIST))
      : 1;
    return 1 + Math.max(rows, 0) * inside;
  };

  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, largest: '', introspects: false };
  let largest = { name: '', cost: 0 };
  for (const selection of operation.selectionSet.selections) {
    const cost = costOf({ kind: Kind.SELECTION_SET, selections: [selection] }, root, null);
    const name = selection.kind === Kind.FIELD ? selection.name.value : 'fragment';
    if (cost > largest.cost) largest = { name, cost };
  }
  const cost = costOf(operation.selectionSet, root, null);
  return { cost, largest: largest.name, introspects };
}
