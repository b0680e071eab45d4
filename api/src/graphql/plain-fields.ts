import { type GraphQLSchema, isObjectType } from 'graphql';

/** The name that Nest gives to the resolver of a field nobody wrote one for: it only reads the property. */
const PROPERTY_READER = 'rootFieldResolver';

/**
 * Leaves fields that only read a property without a resolver, so that reading is all that happens: a compiled document
 * then takes the value where it would call a function and note how to report its failure, for each of thousands of
 * points.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === PROPERTY_READER) delete field.resolve;
    }
  }
  return schema;
}
