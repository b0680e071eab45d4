import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from './errors.js';
import { inputDefaults } from './input-defaults.js';
import type { KnownDocuments } from './known-documents.js';
import type { RequestContext } from './request-context.js';

/**
 * Runs known documents as compiled functions, about twice as fast as interpreting them; everything else falls
 * through to graphql-js. Results leave through the same error formatter.
 */
export function compiledExecution(known: KnownDocuments): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  const compiled = new Map<string, Compiled | null>();

  const compiledFor = (
    hash: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    name: string | null,
  ): Compiled | null => {
    const key = `${hash}|${name ?? ''}`;
    const kept = compiled.get(key);
    if (kept !== undefined) return kept;
    const made = name === null ? compileQuery(schema, document) : compileQuery(schema, document, name);
    const ready = isCompiledQuery(made)
      ? {
          run: (made as CompiledQuery).query,
          withDefaults: inputDefaults(schema, operation.variableDefinitions ?? []),
        }
      : null;
    compiled.set(key, ready);
    return ready;
  };

  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, queryHash, request, contextValue }) {
          if (
            queryHash === undefined ||
            document === undefined ||
            operation === undefined ||
            !known.has(queryHash)
          )
            return null;
          const query = compiledFor(queryHash, document, operation, operationName ?? null);
          if (!query) return null;
          const variables = query.withDefaults(request.variables ?? {});
          const result = (await query.run(undefined, contextValue, variables)) as ExecutionResult;
          // Variables that cannot be read: nothing ran, and graphql-js refuses them in its own words.
          if (result.data === undefined) return null;
          const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
          return {
            body: {
              kind: 'single',
              singleResult: { data: result.data, ...(errors?.length ? { errors } : {}) },
            },
            http: { headers: new HeaderMap(), status: undefined },
          };
        },
      };
    },
  };
}

/** A document as a function, and what its variables lack before it is called. */
interface Compiled {
  readonly run: CompiledQuery['query'];
  readonly withDefaults: (variables: Record<string, unknown>) => Record<string, unknown>;
}
