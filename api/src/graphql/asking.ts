import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  execute,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { operationCost } from './cost.js';
import { documentLimits, limits } from './limits.js';
import type { RequestContext } from './request-context.js';

/** A question in the words of the API. */
export interface AskedQuestion {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const KEPT_DOCUMENTS = 200;

/**
 * Asks the API a question from within, as the person of the request: with their scope, and within the limits that
 * hold for everybody's documents.
 */
@Injectable()
export class Asking {
  private readonly known = new Map<string, DocumentNode | null>();
  private readonly rules = [...specifiedRules, ...documentLimits().validationRules];

  constructor(private readonly modules: ModuleRef) {}

  /**
   * Shape   the data of the answer.
   * Gaps    null for what is no question we would answer: a document that cannot be read, breaks a limit, changes
   *         something or asks about the schema, and for one that is refused.
   */
  async answer(
    context: RequestContext,
    { document, variables }: AskedQuestion,
  ): Promise<Readonly<Record<string, unknown>> | null> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const parsed = this.parsed(schema, document);
    const operation = parsed && getOperationAST(parsed);
    if (!parsed || operation?.operation !== OperationTypeNode.QUERY) return null;
    const { cost, introspects } = operationCost(schema, parsed, operation, { ...variables }, limits.cost);
    if (introspects || cost > limits.cost) return null;
    const own: RequestContext = { ...context, loaders: new Map() };
    const { data, errors } = await execute({
      schema,
      document: parsed,
      variableValues: variables,
      contextValue: own,
    });
    return errors?.length || !data ? null : data;
  }

  private parsed(schema: GraphQLSchema, document: string): DocumentNode | null {
    const kept = this.known.get(document);
    if (kept !== undefined) return kept;
    const read = readable(schema, document, this.rules);
    this.known.set(document, read);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT_DOCUMENTS && oldest !== undefined) this.known.delete(oldest);
    return read;
  }
}

function readable(
  schema: GraphQLSchema,
  text: string,
  rules: Parameters<typeof validate>[2],
): DocumentNode | null {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    return validate(schema, document, rules).length === 0 ? document : null;
  } catch {
    return null;
  }
}
