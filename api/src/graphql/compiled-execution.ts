import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
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

  const compiledFor = (key: string, compile: () => ReturnType<typeof compileQuery>): CompiledQuery | null => {
    const kept = compiled.get(key);
    if (kept !== undefined) return kept;
    const made = compile();
    const query = isCompiledQuery(made) ? made : null;
    compiled.set(key, query);
    return query;
  };

  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, queryHash, request, contextValue }) {
          if (!known.has(queryHash)) return null;
          const query = compiledFor(`${queryHash}|${operationName ?? ''}`, () =>
            compileQuery(schema, document, operationName ?? undefined),
          );
          if (!query) return null;
          const result = (await query.query(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
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
