import type { GraphQLSchema } from 'graphql';
import { type Ask, type Call, isComposite } from './schema-walk.js';

/** One document that asks for many things at once, and where in its answer each of them stands. */
export interface WalkRequest {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** For each ask the names under which its calls are answered, one after the other. */
  readonly places: readonly (readonly string[])[];
}

/** What is asked of one type: plain fields, and calls that lead on. */
interface Selection {
  readonly leaves: Set<string>;
  readonly branches: Map<string, Branch>;
}

interface Branch {
  readonly call: Call;
  /** The field's name; calls of one field with other arguments get other names. */
  readonly name: string;
  /** What is asked of it, by the member of a union that it is; '' when it is no union. */
  readonly inside: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ leaves: new Set(), branches: new Map() });

/** Puts what lies on the same way together, so that nothing on it is asked for twice. */
export function requestOf(schema: GraphQLSchema, asks: readonly Ask[]): WalkRequest {
  const root = emptySelection();
  const places = asks.map(({ calls, leaves }) => {
    let selection = root;
    const names: string[] = [];
    for (const call of calls) {
      const branch = branchFor(selection, call);
      names.push(branch.name);
      const inside = branch.inside.get(call.on ?? '') ?? emptySelection();
      branch.inside.set(call.on ?? '', inside);
      selection = inside;
    }
    for (const leaf of leaves) selection.leaves.add(leaf);
    return names;
  });
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const argumentsOf = ({ args }: Call): string => {
    const passed = args.map(({ name, type, value }) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${type}`);
      variables[variable] = value;
      return `${name}: $${variable}`;
    });
    return passed.length > 0 ? `(${passed.join(', ')})` : '';
  };
  const textOf = ({ leaves, branches }: Selection): string =>
    [...leaves, ...[...branches.values()].map(branchText)].join(' ');
  const branchText = ({ call, name, inside }: Branch): string => {
    const head = `${name === call.field ? '' : `${name}: `}${call.field}${argumentsOf(call)}`;
    if (!isComposite(schema, call)) return head;
    const parts = [...inside].map(([on, selection]) => (on ? `... on ${on} { ${textOf(selection)} }` : textOf(selection))); // prettier-ignore
    return `${head} { __typename ${parts.join(' ')} }`;
  };
  const body = textOf(root);
  const head = declared.length > 0 ? `query Walk(${declared.join(', ')})` : 'query Walk';
  return { text: `${head} { ${body} }`, variables, places };
}

function branchFor({ branches }: Selection, call: Call): Branch {
  const key = `${call.field} ${JSON.stringify(call.args)}`;
  const found = branches.get(key);
  if (found) return found;
  const others = [...branches.values()].filter((one) => one.call.field === call.field).length;
  const name = others === 0 ? call.field : `${call.field}_${others}`;
  const branch: Branch = { call, name, inside: new Map() };
  branches.set(key, branch);
  return branch;
}
