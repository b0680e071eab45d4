import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values to try for an argument, by `field.argument`, or by argument name for all fields alike. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

export interface WalkQuery {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Fields that this query asks for, as `Type.field`. */
  readonly covers: readonly string[];
  /** The same fields one by one, for when asking for all at once is refused: one refusal would hide the others. */
  readonly alone: readonly WalkQuery[];
}

interface Step {
  readonly field: string;
  readonly owner: string;
  /** Set when the step goes through a union or interface. */
  readonly on: string | null;
}

/**
 * Queries that together ask for every field of every type that can be reached from Query, along the shortest path
 * to each type, with every sample value of every argument on the way.
 *
 * Errors  an argument that must be given has no sample: a new field is not covered until somebody says how to ask.
 */
export function walkQueries(schema: GraphQLSchema, samples: Samples): WalkQuery[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no Query type.');
  const paths = new Map<string, Step[]>([[root.name, []]]);
  const queue = [root.name];
  const queries: WalkQuery[] = [];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = schema.getType(name);
    const path = paths.get(name);
    if (!isObjectType(type) || !path) continue;
    const fields = Object.values(type.getFields());
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
    if (plain.length > 0) queries.push(...queriesFor(schema, samples, path, name, plain));
    for (const field of fields) {
      if (plain.includes(field)) continue;
      const target = getNamedType(field.type);
      const inside = isAbstractType(target) ? schema.getPossibleTypes(target) : [target];
      for (const one of inside) {
        if (!isObjectType(one) || paths.has(one.name)) continue;
        const on = isAbstractType(target) ? one.name : null;
        paths.set(one.name, [...path, { field: field.name, owner: name, on }]);
        queue.push(one.name);
      }
      queries.push(...queriesFor(schema, samples, path, name, [field]));
    }
  }
  return queries;
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

/**
 * The queries for one field, or for several of one type that are plain and take no arguments: one for each combination
 * of sample arguments along their path.
 */
function queriesFor(
  schema: GraphQLSchema,
  samples: Samples,
  path: readonly Step[],
  owner: string,
  fields: readonly GraphQLField<unknown, unknown>[],
): WalkQuery[] {
  const [first, ...others] = fields;
  if (!first) return [];
  const single =
    others.length === 0 ? [] : fields.map((field) => queriesFor(schema, samples, path, owner, [field]));
  const steps = [...path, { field: first.name, owner, on: null }];
  const choices = steps.flatMap((step, depth) => {
    const declared = fieldOf(schema, step);
    return declared.args.flatMap((argument) => {
      const values = samples[`${step.field}.${argument.name}`] ?? samples[argument.name];
      if (values === undefined) {
        if (isNonNullType(argument.type) && argument.defaultValue === undefined) {
          throw new Error(
            `Say how to ask for ${step.owner}.${step.field}(${argument.name}:) in the walk's samples.`,
          );
        }
        return [];
      }
      return [{ depth, name: argument.name, type: String(argument.type), values }];
    });
  });
  return combinations(choices.map((choice) => choice.values)).map((values, place) => {
    const variables = Object.fromEntries(
      choices.map((choice, index) => [`${choice.name}${choice.depth}`, values[index]]),
    );
    const declarations = choices.map((choice) => `$${choice.name}${choice.depth}: ${choice.type}`);
    const text = steps.reduceRight((inner, step, depth) => {
      const passed = choices.filter((choice) => choice.depth === depth);
      const args = passed.map((choice) => `${choice.name}: $${choice.name}${depth}`).join(', ');
      const call = args ? `${step.field}(${args})` : step.field;
      const last = [leafSelection(fieldOf(schema, step)), ...others.map(({ name }) => ` ${name}`)].join('');
      const body = inner === '' ? last : ` { ${inner} }`;
      const previous = steps[depth - 1];
      return previous?.on ? `... on ${previous.on} { ${call}${body} }` : `${call}${body}`;
    }, '');
    const head = declarations.length > 0 ? `query Walk(${declarations.join(', ')})` : 'query Walk';
    return {
      text: `${head} { ${text} }`,
      variables,
      covers: fields.map((field) => `${owner}.${field.name}`),
      alone: single.flatMap((queries) => queries[place] ?? []),
    };
  });
}

function fieldOf(schema: GraphQLSchema, step: Step): GraphQLField<unknown, unknown> {
  const type = schema.getType(step.owner);
  const field = isObjectType(type) ? type.getFields()[step.field] : undefined;
  if (!field) throw new Error(`${step.owner}.${step.field} is not in the schema.`);
  return field;
}

/** For a composite field, its plain fields, so that the query says something. */
function leafSelection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type)) return ' { __typename }';
  const leaves = Object.values(type.getFields())
    .filter(
      (one) =>
        isLeafType(getNamedType(one.type)) && one.args.every((argument) => !isNonNullType(argument.type)),
    )
    .map((one) => one.name);
  return ` { __typename ${leaves.join(' ')} }`;
}

function combinations(lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (made, list) => made.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}
