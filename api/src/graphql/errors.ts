import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../refusals.js';

const log = new Logger('Faults');

/** PostgreSQL and socket codes that mean: the database is not there at the moment. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[1-3]|08\w{3}|53300)$|Connection terminated|is not queryable|timeout exceeded when trying to connect/;
const STATEMENT_TIMEOUT = '57014';
const FORBIDDEN_CHARACTER = '22021';

/** Codes that the GraphQL engine itself gives to a document it will not run. */
const DOCUMENT_PROBLEMS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
]);

/**
 * The one place where an error becomes words for a client.
 *
 * Shape  refusals keep their message, code and issues; an unreachable database is UNAVAILABLE; anything else is a
 *        fault: logged with its stack and reported as INTERNAL with a reference and nothing more.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof Refusal) {
    const issues = cause.issues.length > 0 ? { issues: cause.issues } : {};
    return { message: cause.message, ...place, extensions: { code: cause.code, ...issues } };
  }
  if (isUnreachable(cause)) {
    return {
      message: 'The database cannot be reached at the moment. Nothing was changed; please try again shortly.',
      ...place,
      extensions: { code: 'UNAVAILABLE' },
    };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && DOCUMENT_PROBLEMS.has(code)) {
    const { cost, issues } = formatted.extensions ?? {};
    return {
      message: formatted.message,
      ...place,
      extensions: { code, ...(cost !== undefined && { cost }), ...(issues !== undefined && { issues }) },
    };
  }
  if (sqlState(cause) === STATEMENT_TIMEOUT) {
    return {
      message: 'This question took too long. Ask for fewer institutions, indicators or years.',
      ...place,
      extensions: { code: 'TOO_COSTLY' },
    };
  }
  if (sqlState(cause) === FORBIDDEN_CHARACTER) {
    return {
      message: 'A text holds a character that cannot be stored (NUL). Remove it and send the text again.',
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  if (cause instanceof GraphQLError && cause.originalError === undefined && code === undefined) {
    return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const reference = randomUUID();
  log.error(`Fault ${reference}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    message: `Something went wrong on the server. Nothing was changed. Reference: ${reference}`,
    ...place,
    extensions: { code: 'INTERNAL', reference },
  };
}

/** What was thrown, underneath the wrapping that the engine puts around it. */
function causeOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError ? (unwrapped.originalError ?? unwrapped) : unwrapped;
}

/** Whether an error says that the database is not there, rather than that a statement was wrong. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return UNREACHABLE.test(sqlState(error) ?? '') || UNREACHABLE.test(error.message);
}

function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
