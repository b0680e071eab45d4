import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { DataVersion } from '../database/data-version.js';
import { ActorService } from '../identity/actor.service.js';
import { IdentityModule } from '../identity/identity.module.js';
import { AnswerCache } from './answer-cache.js';
import { AnswerCacheModule } from './answer-cache.module.js';
import { compiledExecution } from './compiled-execution.js';
import { formatError } from './errors.js';
import { KnownDocuments } from './known-documents.js';
import { Budgets } from './budget.js';
import { documentLimits, limits } from './limits.js';
import { meteredOperations } from './metered-operations.js';
import { withPlainFields } from './plain-fields.js';
import type { RequestContext } from './request-context.js';
import { unavailableStatus } from './unavailable.js';

/** Apollo Server behind Nest's code-first schema, with our limits, errors, compiled documents and kept answers. */
export function graphqlModule(config: Config): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [AnswerCacheModule, IdentityModule],
    inject: [AnswerCache, ActorService, Budgets, DataVersion],
    useFactory: (
      answers: AnswerCache,
      actors: ActorService,
      budgets: Budgets,
      version: DataVersion,
    ): ApolloDriverConfig => {
      const known = KnownDocuments.fromWeb(config.webFolder);
      const guard = documentLimits();
      return {
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        transformSchema: withPlainFields,
        introspection: true,
        graphiql: false,
        csrfPrevention: true,
        autoTransformHttpErrors: false,
        preserveHttpStatusForExecutionErrors: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: true,
        allowBatchedHttpRequests: false,
        persistedQueries: { cache: persisted(known) },
        parseOptions: { maxTokens: limits.tokens },
        validationRules: guard.validationRules,
        formatError,
        context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => ({
          actor: request.actor ?? (await actors.of(request)),
          request,
          reply,
          loaders: new Map(),
        }),
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          ...guard.plugins,
          meteredOperations(known, budgets, version),
          compiledExecution(known),
          answers.plugin(),
          unavailableStatus(),
        ],
      };
    },
  });
}

/** Persisted queries are the documents of this release and no others: a client cannot register any. */
function persisted(known: KnownDocuments) {
  const hashOf = (key: string): string => key.replace(/^apq:/, '');
  return {
    get: async (key: string) => known.text(hashOf(key)),
    set: async () => undefined,
    delete: async () => false,
  };
}
