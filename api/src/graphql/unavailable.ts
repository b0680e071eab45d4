import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.js';

const RETRY_AFTER_SECONDS = '2';

/** Gives an answer that failed because the database is away the status that proxies and clients retry on. */
export function unavailableStatus(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const errors = response.body.singleResult.errors ?? [];
          if (!errors.some((error) => error.extensions?.['code'] === 'UNAVAILABLE')) return;
          response.http.status = 503;
          response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
        },
      };
    },
  };
}
