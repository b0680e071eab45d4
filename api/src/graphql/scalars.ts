import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const text = (name: string, description: string, pattern: RegExp, example: string): GraphQLScalarType => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} must look like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** A calendar day. */
export const DateScalar = text(
  'Date',
  'A calendar day in the ISO form, for example 2014-12-31.',
  /^\d{4}-\d\d-\d\d$/,
  '2014-12-31',
);

/** A point in time with microseconds, kept as text because a JavaScript Date would round it. */
export const DateTimeScalar = text(
  'DateTime',
  'A point in time in UTC with microseconds, for example 2014-12-31T10:00:00.123456Z. A day stands for its midnight.',
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/,
  '2014-12-31T10:00:00Z',
);

/** An exact decimal number. */
export const DecimalScalar = text(
  'Decimal',
  'An exact decimal number as text with a dot, for example "1322091.50". Never rounded on its way.',
  /^-?\d+(\.\d+)?$/,
  '"1322091.50"',
);

/** A whole number that may be larger than GraphQL's 32-bit Int: bytes and rows of files. */
export const CountScalar = new GraphQLScalarType<number, number>({
  name: 'Count',
  description: 'A whole number from 0 up, which may be larger than an Int holds.',
  serialize: (value) => value as number,
  parseValue: () => {
    throw new GraphQLError('Count is not for input.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
