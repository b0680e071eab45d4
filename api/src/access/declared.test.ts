import 'reflect-metadata';
import { rooms } from '../app.module.js';
import { actions } from './action.js';
import { ANYBODY, REQUIRED_ACTION } from './requires.js';

/** What Nest writes on a method that is a GraphQL operation. */
const OPERATION = 'graphql:resolver_type';

interface Operation {
  readonly name: string;
  readonly requires: unknown;
}

/** Every query and mutation of every room, read from the classes without starting anything. */
function operations(): Operation[] {
  return rooms.flatMap((room) =>
    ((Reflect.getMetadata('providers', room) ?? []) as { prototype?: Record<string, unknown> }[]).flatMap(
      (provider) => {
        const prototype = provider.prototype;
        if (!prototype) return [];
        return Object.getOwnPropertyNames(prototype).flatMap((method) => {
          const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
          if (typeof handler !== 'function') return [];
          const kind = Reflect.getMetadata(OPERATION, handler) as string | undefined;
          if (kind !== 'Query' && kind !== 'Mutation') return [];
          return [
            { name: `${kind}.${method}`, requires: Reflect.getMetadata(REQUIRED_ACTION, handler) as unknown },
          ];
        });
      },
    ),
  );
}

test('there are operations to look at', () => {
  expect(operations().length).toBeGreaterThan(20);
});

test('every operation declares who may call it', () => {
  const known: unknown[] = [...actions, ANYBODY];
  expect(operations().filter((operation) => !known.includes(operation.requires))).toEqual([]);
});
