import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { RequestContext } from './request-context.js';
import { operationCost } from './cost.js';
import { NotAllowed } from '../refusals.js';

/** Every limit on a document, in one place. Bodies past `bodyBytes` are refused before they are read. */
export const limits = {
  bodyBytes: 512 * 1024,
  depth: 12,
  aliases: 30,
  directives: 5,
  tokens: 2500,
  /** Points: one for each field that the answer could hold at most. */
  cost: 100_000,
} as const;

/** Validation rules and parser guards against documents that are too deep, too wide or too long. */
export function documentLimits(): {
  plugins: ApolloServerPlugin<RequestContext>[];
  validationRules: ValidationRule[];
} {
  const guard = new ApolloArmor({
    maxDepth: { enabled: true, n: limits.depth, ignoreIntrospection: true },
    maxAliases: { enabled: true, n: limits.aliases },
    maxDirectives: { enabled: true, n: limits.directives },
    maxTokens: { enabled: true, n: limits.tokens },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  // The library is typed against the CommonJS copy of Apollo's declarations; at run time there is one Apollo.
  const plugins = guard.plugins as unknown as ApolloServerPlugin<RequestContext>[];
  return { plugins, validationRules: guard.validationRules };
}

/** Refuses an operation that could return too much, and introspection by people who have not signed in. */
export function operationLimits(): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation || !document) return;
          const asked = operationCost(schema, document, operation, request.variables ?? {});
          if (asked.introspects && !contextValue.actor.actions.has('schema.read')) {
            const refusal = new NotAllowed('The schema is shown to people who have signed in.');
            throw new GraphQLError(refusal.message, {
              originalError: refusal,
              extensions: { http: { status: 403 } },
            });
          }
          if (asked.cost > limits.cost) {
            throw new GraphQLError(
              `This query could return ${asked.cost} fields, and ${limits.cost} is the limit. ` +
                `The largest part is "${asked.largest}": ask for fewer rows there, or page with "first" and "after".`,
              { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } },
            );
          }
        },
      };
    },
  };
}
