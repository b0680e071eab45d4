import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { NotAllowed } from '../refusals.js';
import type { Action } from './action.js';
import { ANYBODY, REQUIRED_ACTION } from './requires.js';

/** Stands before every operation: closed unless it declares a verb that the actor holds. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const required = this.reflector.get<Action | typeof ANYBODY | undefined>(
      REQUIRED_ACTION,
      context.getHandler(),
    );
    if (required === ANYBODY) return true;
    const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (required !== undefined && actor.actions.has(required)) return true;
    throw new NotAllowed(actor.userId === null ? 'Please sign in first.' : 'Your role does not allow this.');
  }
}
