import { Query, Resolver } from '@nestjs/graphql';
import { Context, Public } from '../access/requires.js';
import { Budgets } from '../graphql/budget.js';
import { Budget } from './budget.type.js';
import { limits } from '../graphql/limits.js';
import type { RequestContext } from '../graphql/request-context.js';

@Resolver()
export class BudgetResolver {
  constructor(private readonly budgets: Budgets) {}

  @Query(() => Budget, { description: 'What you may still ask in this hour.' })
  @Public()
  budget(@Context() { request, actor }: RequestContext): Budget {
    const { limit, spent, endsAt } = this.budgets.stateOf(request, actor);
    return {
      limit,
      spent,
      remaining: limit - spent,
      endsAt: new Date(endsAt).toISOString(),
      perRequest: limits.cost,
    };
  }
}
