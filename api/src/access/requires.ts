import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import type { Action } from './action.js';
import type { Actor } from './actor.js';

export const REQUIRED_ACTION = 'kipimo:required-action';
/** Declared on operations that anybody may call: signing in, and asking what this service is. */
export const ANYBODY = 'anybody';

/** The verb that an operation needs. An operation without a declaration is closed. */
export const Requires = (action: Action) => SetMetadata(REQUIRED_ACTION, action);

/** Opens an operation to people who have not signed in. */
export const Public = () => SetMetadata(REQUIRED_ACTION, ANYBODY);

export const WHILE_SEEING_AS = 'kipimo:while-seeing-as';
/** A change that stays open while somebody sees as another: the ways out. */
export const WhileSeeingAs = () => SetMetadata(WHILE_SEEING_AS, true);

/** The context of the request: actor, snapshot, loaders. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(context).getContext<RequestContext>(),
);

/** Who is asking. */
export const Viewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    GqlExecutionContext.create(context).getContext<RequestContext>().actor,
);
