import { Global, Module } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';

/** Answers kept in memory, for the GraphQL server and the HTTP hooks alike. */
@Global()
@Module({ providers: [AnswerCache], exports: [AnswerCache] })
export class AnswerCacheModule {}
