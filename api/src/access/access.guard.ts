import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, NotAllowed } from '../refusals.js';
import type { Action } from './action.js';
import type { Actor } from './actor.js';
import { ANYBODY, REQUIRED_ACTION, WHILE_SEEING_AS } from './requires.js';

/** Browsers send these across sites without asking first; a form there must not act for whoever is signed in here. */
const PREFLIGHT = 'apollo-require-preflight';

/** Stands before every operation: closed unless it declares a verb that the actor holds. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const required = this.reflector.get<Action | typeof ANYBODY | undefined>(
      REQUIRED_ACTION,
      context.getHandler(),
    );
    const actor = actorOf(context, required);
    const isChange = changes(context);
    if (actor?.seesAs && isChange && !this.reflector.get<boolean>(WHILE_SEEING_AS, context.getHandler())) {
      throw new NotAllowed('You are seeing as somebody else and change nothing meanwhile. End that first.', [
        argumentIssue('view', 'seeing_as'),
      ]);
    }
    if (required === ANYBODY || actor === null) return true;
    if (required !== undefined && actor.actions.has(required)) return true;
    if (required !== undefined && !isChange && actor.seesAs?.verbs.has(required)) return true;
    throw new NotAllowed(actor.userId === null ? 'Please sign in first.' : 'Your role does not allow this.');
  }
}

/** Null for an address that declares nothing: what a supervisor asks, and the web app itself. */
function actorOf(
  context: ExecutionContext,
  required: Action | typeof ANYBODY | undefined,
): Pick<Actor, 'userId' | 'actions' | 'seesAs'> | null {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>().actor;
  if (required === undefined || required === ANYBODY) return null;
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (request.method !== 'GET' && request.method !== 'HEAD' && !request.headers[PREFLIGHT])
    throw new NotAllowed(`Requests that change something need the header ${PREFLIGHT}.`);
  return request.actor ?? { userId: null, actions: new Set() };
}

function changes(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
  const { method } = context.switchToHttp().getRequest<FastifyRequest>();
  return method !== 'GET' && method !== 'HEAD';
}
