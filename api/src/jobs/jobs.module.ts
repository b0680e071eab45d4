import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.service.js';

/** Work after the answer, for every room. */
@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
