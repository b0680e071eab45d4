import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Requires, Viewer } from '../access/requires.js';
import { SavedQueries } from './saved-queries.service.js';
import { SavedQuery } from './saved-query.type.js';

@Resolver()
export class SavedQueryResolver {
  constructor(private readonly queries: SavedQueries) {}

  @Query(() => SavedQuery, { description: 'The query behind a link. Opening it does not run it.' })
  @Requires('comparison.read')
  savedQuery(
    @Args('slug', { type: () => String, description: 'The end of its link.' }) slug: string,
    @Viewer() viewer: Actor,
  ): Promise<SavedQuery> {
    return this.queries.behind(slug, viewer);
  }

  @Query(() => [SavedQuery], { description: 'Queries that you saved, newest first.' })
  @Requires('schema.read')
  savedQueries(@Viewer() viewer: Actor): Promise<SavedQuery[]> {
    return this.queries.mine(viewer);
  }

  @Mutation(() => SavedQuery, {
    description: 'Save a query to share it by link. The link tells the question, never an answer.',
  })
  @Requires('schema.read')
  saveQuery(
    @Args('operationId', {
      type: () => ID,
      description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
    })
    operationId: string,
    @Args('title', { type: () => String, description: 'A title, up to 200 characters.' }) title: string,
    @Args('document', { type: () => String, description: 'The GraphQL document; queries only.' })
    document: string,
    @Args('variables', { type: () => String, defaultValue: '{}', description: 'Its variables, as JSON.' })
    variables: string,
    @Viewer() viewer: Actor,
  ): Promise<SavedQuery> {
    return this.queries.save({ operationId, title, document, variables }, viewer);
  }

  @Mutation(() => Boolean, { description: 'Withdraw a query that you saved; its link leads nowhere then.' })
  @Requires('schema.read')
  withdrawSavedQuery(
    @Args('slug', { type: () => String, description: 'The end of its link.' }) slug: string,
    @Viewer() viewer: Actor,
  ): Promise<boolean> {
    return this.queries.withdraw(slug, viewer);
  }
}
