import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataVersion } from './data-version.js';
import { Database } from './database.js';

/** One transaction around every mutation; after its commit this server's own reads see it at once. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly version: DataVersion,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return from(this.inTransaction(() => lastValueFrom(next.handle())));
  }

  private async inTransaction(work: () => Promise<unknown>): Promise<unknown> {
    const result = await this.database.transaction(work);
    await this.version.refresh();
    return result;
  }
}
