import {
  astFromValue,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql';

type Fill = (value: unknown) => unknown;

/**
 * What fills in the defaults of input fields that a client left out, before the compiler reads the variables: its own
 * reading knows those of variables only.
 *
 * Shape   takes the variables as they were sent and gives them in the same form, with defaults; nothing is checked.
 * Gaps    what does not look like its type is passed on for the reading of variables to refuse.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (variables: Record<string, unknown>) => Record<string, unknown> {
  const fills = new Map<string, Fill>();
  for (const { variable, type } of definitions) {
    const known = typeFromAST(schema, type);
    const fill = known && isInputType(known) ? fillOf(known) : null;
    if (fill) fills.set(variable.name.value, fill);
  }
  if (fills.size === 0) return (variables) => variables;
  return (variables) => {
    const filled = { ...variables };
    for (const [name, fill] of fills) if (filled[name] != null) filled[name] = fill(filled[name]);
    return filled;
  };
}

/** Null for kinds of value that have no fields. */
function fillOf(type: GraphQLInputType): Fill | null {
  if (isNonNullType(type)) return fillOf(type.ofType);
  if (isListType(type)) {
    const fill = fillOf(type.ofType);
    return fill && ((value) => (Array.isArray(value) ? value.map(fill) : fill(value)));
  }
  if (!isInputObjectType(type)) return null;
  // An input may hold itself, so its fields are looked at when the first one comes.
  let fields: FieldFill[] | null = null;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    fields ??= Object.values(type.getFields()).flatMap(fieldFill);
    const filled: Record<string, unknown> = { ...value };
    for (const { name, fallback, fill } of fields) {
      if (filled[name] === undefined) {
        if (fallback !== undefined) filled[name] = fallback;
      } else if (fill) filled[name] = fill(filled[name]);
    }
    return filled;
  };
}

interface FieldFill {
  readonly name: string;
  /** The default as a client would have sent it. */
  readonly fallback: unknown;
  readonly fill: Fill | null;
}

function fieldFill({ name, type, defaultValue }: GraphQLInputField): FieldFill[] {
  const written = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  const fallback = written ? valueFromASTUntyped(written) : undefined;
  const fill = fillOf(type);
  return fallback === undefined && fill === null ? [] : [{ name, fallback, fill }];
}
