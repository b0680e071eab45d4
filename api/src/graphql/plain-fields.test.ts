import { NestFactory } from '@nestjs/core';
import {
  Field,
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  Int,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, graphqlSync } from 'graphql';
import { withPlainFields } from './plain-fields.js';

@ObjectType()
class Square {
  @Field(() => Int)
  side!: number;
}

@Resolver(() => Square)
class SquareResolver {
  @Query(() => Square)
  square(): Square {
    return { side: 3 };
  }
}

test('a field that only reads a property has no resolver left, and is read all the same', async () => {
  const module = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const built = await module.get(GraphQLSchemaFactory).create([SquareResolver]);
  const side = () => (built.getType('Square') as GraphQLObjectType).getFields().side;
  expect(side()?.resolve).toBeDefined();
  const schema = withPlainFields(built);
  expect(side()?.resolve).toBeUndefined();
  const answer = graphqlSync({ schema, source: '{ square { side } }', rootValue: { square: { side: 3 } } });
  expect(answer.data).toEqual({ square: { side: 3 } });
});

test('a field that somebody wrote a resolver for keeps it', () => {
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { area: { type: GraphQLInt, resolve: () => 9 } },
  });
  const answer = graphqlSync({
    schema: withPlainFields(new GraphQLSchema({ query })),
    source: '{ area }',
    rootValue: { area: 4 },
  });
  expect(answer.data).toEqual({ area: 9 });
});
