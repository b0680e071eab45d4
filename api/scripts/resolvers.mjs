import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { AppModule } from '../dist/src/app.module.js';
import { readConfig } from '../dist/src/config.js';

/** What @nestjs/graphql puts on the methods of a resolver. */
const OPERATION = 'graphql:resolver_type';

/**
 * Every resolver class of the application, found by walking its modules, so that a new room is never forgotten.
 *
 * @returns {(new (...dependencies: never[]) => object)[]}
 */
export function resolverClasses() {
  const config = readConfig({ DATABASE_URL: 'postgres://nowhere/none' });
  const seen = new Set();
  const found = new Set();
  const visit = (part) => {
    if (!part || seen.has(part) || part instanceof Promise) return;
    seen.add(part);
    const module = part.module ?? part;
    const stated = (key) => (typeof module === 'function' ? (Reflect.getMetadata(key, module) ?? []) : []);
    for (const imported of [...stated(MODULE_METADATA.IMPORTS), ...(part.imports ?? [])]) visit(imported);
    for (const provider of [...stated(MODULE_METADATA.PROVIDERS), ...(part.providers ?? [])]) {
      if (typeof provider === 'function' && isResolver(provider)) found.add(provider);
    }
  };
  visit(AppModule.with(config));
  return [...found];
}

function isResolver(provider) {
  const members = Object.values(Object.getOwnPropertyDescriptors(provider.prototype ?? {}));
  return members.some(({ value }) => typeof value === 'function' && Reflect.hasMetadata(OPERATION, value));
}
