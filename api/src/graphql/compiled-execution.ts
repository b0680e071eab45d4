import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, getVariableValues, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from './errors.js';
import type { KnownDocuments } from './known-documents.js';
import type { RequestContext } from './request-context.js';

/**
 * Runs known documents as compiled functions, about twice as fast as interpreting them; everything else falls
 * through to graphql-js. Results leave through the same error formatter.
 */
export function compiledExecution(known: KnownDocuments): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  const compiled = new Map<string, CompiledQuery | null>();

  const compiledFor = (
    hash: string,
    document: DocumentNode,
    operation: string | null,
  ): CompiledQuery | null => {
    const key = `${hash}|${operation ?? ''}`;
    const kept = compiled.get(key);
    if (kept !== undefined) return kept;
    const made =
      operation === null ? compileQuery(schema, document) : compileQuery(schema, document, operation);
    const query = isCompiledQuery(made) ? (made as CompiledQuery) : null;
    compiled.set(key, query);
    return query;
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
          const query = compiledFor(queryHash, document, operationName ?? null);
          if (!query) return null;
          // The compiler's own reading of variables leaves out the defaults of input fields.
          const read = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          if (read.errors) return null;
          const result = (await query.query(undefined, contextValue, read.coerced)) as ExecutionResult;
          const errors = result.errors?.map((error) => formatError(error.toJSON(), error));
          return {
            body: {
              kind: 'single',
              singleResult: { data: result.data ?? null, ...(errors?.length ? { errors } : {}) },
            },
            http: { headers: new HeaderMap(), status: undefined },
          };
        },
      };
    },
  };
}
