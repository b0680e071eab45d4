import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../access/requires.js';
import { AuditTrail } from './audit-trail.service.js';
import { AuditFilter, AuditPage } from './audit.type.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly trail: AuditTrail) {}

  @Query(() => AuditPage, {
    description: 'Who did what, newest first. Every change writes its row in its own transaction.',
  })
  @Requires('audit.read')
  auditTrail(
    @Args('filter', { type: () => AuditFilter, nullable: true, description: 'Which rows; all without.' })
    filter: AuditFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Size of the page, 1 to 500.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The "endCursor" of the page before.' })
    after: string | null,
  ): Promise<AuditPage> {
    return this.trail.page(filter ?? {}, { first, after });
  }
}
