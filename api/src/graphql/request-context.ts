import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';

/** What one request carries: who asks, and loaders that live exactly as long. A fresh object for every request. */
export interface RequestContext {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Loaders made on first use, by name. */
  readonly loaders: Map<string, unknown>;
}

/** The loader of that name for this request, made on first use. */
export function loaderIn<Loader>(context: RequestContext, name: string, make: () => Loader): Loader {
  const known = context.loaders.get(name);
  if (known !== undefined) return known as Loader;
  const made = make();
  context.loaders.set(name, made);
  return made;
}
