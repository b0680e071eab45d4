import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values to try for an argument, by `field.argument`, or by argument name for all fields alike. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

/** One call on the way to what is asked for: a field with values for its arguments. */
export interface Call {
  readonly owner: string;
  readonly field: string;
  readonly args: readonly { readonly name: string; readonly type: string; readonly value: unknown }[];
  /** The member of the union or interface that the way leads through, or null. */
  readonly on: string | null;
}

/** Plain fields of the type that some calls lead to; none when the last call is plain itself. */
export interface Ask {
  readonly calls: readonly Call[];
  readonly leaves: readonly string[];
  /** Fields that this asks for, as `Type.field`. */
  readonly covers: readonly string[];
}

interface Step {
  readonly owner: string;
  readonly field: string;
  readonly on: string | null;
}

/**
 * What together asks for every field of every type that can be reached from Query, along the shortest path to each
 * type, with every sample value of every argument on the way.
 *
 * Errors  an argument that must be given has no sample: a new field is not covered until somebody says how to ask.
 */
export function asksOf(schema: GraphQLSchema, samples: Samples): Ask[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no Query type.');
  const paths = new Map<string, Step[]>([[root.name, []]]);
  const queue = [root.name];
  const asks: Ask[] = [];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = schema.getType(name);
    const path = paths.get(name);
    if (!isObjectType(type) || !path) continue;
    const plain = plainFields(type);
    if (plain.length > 0) {
      const covers = plain.map((field) => `${type.name}.${field}`);
      for (const calls of waysAlong(schema, samples, path)) asks.push({ calls, leaves: plain, covers });
    }
    for (const field of Object.values(type.getFields())) {
      if (plain.includes(field.name)) continue;
      const target = getNamedType(field.type);
      for (const one of isAbstractType(target) ? schema.getPossibleTypes(target) : [target]) {
        if (!isObjectType(one) || paths.has(one.name)) continue;
        const on = isAbstractType(target) ? one.name : null;
        paths.set(one.name, [...path, { owner: name, field: field.name, on }]);
        queue.push(one.name);
      }
      const steps = [...path, { owner: name, field: field.name, on: null }];
      const leaves = isObjectType(target) ? plainFields(target) : [];
      for (const calls of waysAlong(schema, samples, steps))
        asks.push({ calls, leaves, covers: [`${name}.${field.name}`] });
    }
  }
  return asks;
}

/** Every field that a walk should cover, as `Type.field`. */
export function reachableFields(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const fields: string[] = [];
  const visit = (name: string): void => {
    const type = schema.getType(name);
    if (!type || seen.has(name)) return;
    seen.add(name);
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) visit(one.name);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.push(`${name}.${field.name}`);
      visit(getNamedType(field.type).name);
    }
  };
  visit('Query');
  return fields;
}

/** Whether something must be asked of what a field gives. */
export function isComposite(schema: GraphQLSchema, { owner, field }: Call): boolean {
  return isCompositeType(getNamedType(fieldOf(schema, owner, field).type));
}

/** Fields that are neither objects nor take arguments. */
const plainFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => name);

/** The same steps with every combination of sample arguments. */
function waysAlong(schema: GraphQLSchema, samples: Samples, steps: readonly Step[]): Call[][] {
  return combinations(steps.map((step) => callsOf(schema, samples, step)));
}

function callsOf(schema: GraphQLSchema, samples: Samples, { owner, field, on }: Step): Call[] {
  const choices = fieldOf(schema, owner, field).args.flatMap(({ name, type, defaultValue }) => {
    const values = samples[`${field}.${name}`] ?? samples[name];
    if (values !== undefined) return [values.map((value) => ({ name, type: String(type), value }))];
    if (isNonNullType(type) && defaultValue === undefined)
      throw new Error(`Say how to ask for ${owner}.${field}(${name}:) in the walk's samples.`);
    return [];
  });
  return combinations(choices).map((args) => ({ owner, field, on, args }));
}

function fieldOf(schema: GraphQLSchema, owner: string, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${owner}.${name} is not in the schema.`);
  return field;
}

function combinations<Value>(lists: readonly (readonly Value[])[]): Value[][] {
  return lists.reduce<Value[][]>(
    (made, list) => made.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}
