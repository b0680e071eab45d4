import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin } from '@apollo/server';
import type { ValidationRule } from 'graphql';
import { documentShape } from './document-shape.js';
import type { RequestContext } from './request-context.js';

/** Every limit on a document, in one place. Bodies past `bodyBytes` are refused before they are read. */
export const limits = {
  bodyBytes: 512 * 1024,
  depth: 12,
  aliases: 30,
  directives: 5,
  tokens: 2500,
  /** Fields after fragments were put in their places; fields of one name in one set; fragments; variables. */
  shape: { fields: 2500, repeats: 30, fragments: 60, variables: 60 },
  /** Points of one request; `cost.ts` says what counts. */
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
    // The parser itself counts words: the library's counter answers with a fault instead of a refusal.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  // The library is typed against the CommonJS copy of Apollo's declarations; at run time there is one Apollo.
  const plugins = guard.plugins as unknown as ApolloServerPlugin<RequestContext>[];
  return { plugins, validationRules: [documentShape(limits.shape), ...guard.validationRules] };
}
