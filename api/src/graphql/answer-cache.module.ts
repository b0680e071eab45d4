import { Global, Module } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';
import { Budgets } from './budget.js';

/** What is kept in memory between requests, for the GraphQL server and the HTTP hooks alike. */
@Global()
@Module({
  providers: [AnswerCache, { provide: Budgets, useFactory: () => new Budgets() }],
  exports: [AnswerCache, Budgets],
})
export class AnswerCacheModule {}
