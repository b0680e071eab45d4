/**
 * Writes api/schema.graphql, the contract with every client, from the resolver classes alone: no database and no
 * server is needed, only the built API. `--check` compares instead of writing.
 */
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { keepGenerated } from './keep-generated.mjs';
import { resolverClasses } from './resolvers.mjs';

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error', 'warn'],
});
const schema = lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(resolverClasses()));
await app.close();
const mistakes = validateSchema(schema);
if (mistakes.length > 0)
  throw new AggregateError(mistakes, mistakes.map(({ message }) => message).join('\n'));
keepGenerated(
  'schema.graphql',
  `# Written by api/scripts/print-schema.mjs from the code. Do not edit.\n\n${printSchema(schema)}\n`,
);
