import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { sizes } from './cost-sizes.js';

export interface OperationCost {
  /** Points: fields that the answer could hold at most, and the work that some of them take. */
  readonly cost: number;
  /** Path to the field that most of the points lie under, by the names that the answer has. */
  readonly largest: string;
  /** The size argument nearest to it, with the largest value that would fit the limit beside everything else. */
  readonly shrink: { readonly argument: string; readonly given: number; readonly fits: number } | null;
  readonly introspects: boolean;
}

interface Page {
  readonly argument: string;
  readonly given: number;
}

interface LargestPage extends Page {
  readonly node: FieldNode;
}

/**
 * The cost of an operation before it runs.
 *
 * Unit   one point for each field of the answer at its largest, lists taken at their page size or at a usual length;
 *        a part of one for fields of the schema itself, which are answered from memory; more for questions that compute.
 * Gaps   fields that do not exist cost nothing: validation has refused them already.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limit = Infinity,
): OperationCost {
  const counter = new Counter(schema, document, variables);
  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, largest: '', shrink: null, introspects: false };
  const cost = Math.ceil(counter.ofSet(operation.selectionSet, root, null));
  let heaviest: { path: string; page: LargestPage | null } | null = null;
  const found = () => (heaviest ??= counter.heaviest(operation.selectionSet, root));

  /** Points grow in a straight line with the size of a page: what it costs empty tells how large it may be. */
  const fits = ({ node, given }: LargestPage): number => {
    const empty = new Counter(schema, document, variables, node).ofSet(operation.selectionSet, root, null);
    const row = (cost - empty) / given;
    return row > 0 ? Math.max(0, Math.min(given - 1, Math.floor((limit - empty) / row))) : 0;
  };
  return {
    cost,
    introspects: counter.introspects,
    // Most operations pass, and nobody asks where their points lie.
    get largest() {
      return found().path;
    },
    get shrink() {
      const { page } = found();
      return page && cost > limit ? { argument: page.argument, given: page.given, fits: fits(page) } : null;
    },
  };
}

class Counter {
  introspects = false;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Record<string, unknown>,
    /** A field whose page is taken to be empty. */
    private readonly emptied: FieldNode | null = null,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  ofSet(set: SelectionSetNode, type: GraphQLOutputType, page: number | null): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += this.ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value);
        sum += this.ofSet(selection.selectionSet, named && isCompositeType(named) ? named : type, page);
      } else sum += this.ofFragment(selection.name.value, page);
    }
    return sum;
  }

  /** Each fragment is counted once, however often it is spread: otherwise spreads of spreads never end. */
  private ofFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    this.known.set(key, 0);
    const cost = type && isCompositeType(type) ? this.ofSet(fragment.selectionSet, type, page) : 0;
    this.known.set(key, cost);
    return cost;
  }

  private ofField(node: FieldNode, parent: GraphQLOutputType, page: number | null): number {
    const field = this.definition(node, parent);
    if (!field || !node.selectionSet) return 1;
    const own = this.pageOf(field, node);
    const inside = this.ofSet(
      node.selectionSet,
      field.type,
      isListType(getNullableType(field.type)) ? null : (own?.given ?? null),
    );
    const isMeta = node.name.value.startsWith('__');
    const points = 1 + this.work(field, node) + Math.max(this.rows(field, node, own, page), 0) * inside;
    return isMeta ? points * sizes.introspection : points;
  }

  private definition(node: FieldNode, parent: GraphQLOutputType): GraphQLField<unknown, unknown> | undefined {
    const name = node.name.value;
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) {
      this.introspects = true;
      return name === SchemaMetaFieldDef.name ? SchemaMetaFieldDef : TypeMetaFieldDef;
    }
    const type = getNamedType(parent);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  }

  private rows(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    own: Page | null,
    page: number | null,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    const name = node.name.value;
    if (own) return own.given;
    if (page !== null && sizes.pages.has(name)) return page;
    const choice = sizes.chosen[field.name];
    const chosen = choice === undefined ? null : this.given(node, choice);
    if (Array.isArray(chosen)) return chosen.length;
    return name === 'types'
      ? Object.keys(this.schema.getTypeMap()).length
      : (sizes.short[name] ?? sizes.usual);
  }

  private work(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const points = sizes.work[field.name];
    if (points === undefined) return 0;
    const input = this.given(node, 'input');
    const asked = isRecord(input) ? input['indicators'] : null;
    if (field.name !== 'aggregate') return points;
    return points * (Array.isArray(asked) && asked.length > 0 ? asked.length : sizes.indicators);
  }

  /** The size of a page: `first` of the field, or `limit` of its input, as given or as it is when left out. */
  private pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Page | null {
    const page = this.askedPage(field, node);
    return page && node === this.emptied ? { ...page, given: 0 } : page;
  }

  private askedPage(field: GraphQLField<unknown, unknown>, node: FieldNode): Page | null {
    const first = field.args.find(({ name }) => name === 'first');
    if (first) {
      const given = this.given(node, 'first') ?? first.defaultValue;
      return typeof given === 'number' ? { argument: 'first', given } : null;
    }
    const input = field.args.find(({ name }) => name === 'input');
    const usual = input && limitOf(input);
    if (usual === null || usual === undefined) return null;
    const object = this.given(node, 'input');
    const given = (isRecord(object) ? object['limit'] : null) ?? usual;
    return typeof given === 'number' ? { argument: 'input.limit', given } : null;
  }

  private given(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((one) => one.name.value === name);
    return argument && valueFromASTUntyped(argument.value, this.variables);
  }

  /** Follows the child that holds more than half of the points, down to where they spread out. */
  heaviest(set: SelectionSetNode, type: GraphQLOutputType): { path: string; page: LargestPage | null } {
    const path: string[] = [];
    let page: LargestPage | null = null;
    let at: { set: SelectionSetNode; type: GraphQLOutputType; page: number | null } | null = {
      set,
      type,
      page: null,
    };
    while (at) {
      const here: { set: SelectionSetNode; type: GraphQLOutputType; page: number | null } = at;
      const fields = this.fieldsOf(here.set, here.type);
      const costs = fields.map(({ node, parent }) => this.ofField(node, parent, here.page));
      const most = Math.max(0, ...costs);
      const chosen = fields[costs.indexOf(most)];
      const isRoot = path.length === 0;
      if (!chosen?.node.selectionSet || (!isRoot && most * 2 < costs.reduce((a, b) => a + b, 0))) break;
      const field = this.definition(chosen.node, chosen.parent);
      if (!field) break;
      path.push(chosen.node.alias?.value ?? chosen.node.name.value);
      const own = this.pageOf(field, chosen.node);
      if (own && page === null) {
        page = { ...own, argument: `${path.join('.')}(${own.argument})`, node: chosen.node };
      }
      at = {
        set: chosen.node.selectionSet,
        type: field.type,
        page: isListType(getNullableType(field.type)) ? null : (own?.given ?? null),
      };
    }
    return { path: path.join('.'), page };
  }

  /** The fields of a set, those of its fragments too. */
  private fieldsOf(
    set: SelectionSetNode,
    type: GraphQLOutputType,
    seen = new Set<string>(),
  ): { node: FieldNode; parent: GraphQLOutputType }[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ node: selection, parent: type }];
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.fragments.get(selection.name.value);
        const named = fragment && this.schema.getType(fragment.typeCondition.name.value);
        if (!fragment || !named || !isCompositeType(named) || seen.has(fragment.name.value)) return [];
        seen.add(fragment.name.value);
        return this.fieldsOf(fragment.selectionSet, named, seen);
      }
      const named = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value);
      return this.fieldsOf(selection.selectionSet, named && isCompositeType(named) ? named : type, seen);
    });
  }
}

/** What `limit` is when the input leaves it out; null for inputs that have none. */
function limitOf({ type }: GraphQLArgument): number | null {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return null;
  const usual: unknown = input.getFields()['limit']?.defaultValue;
  return typeof usual === 'number' ? usual : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
