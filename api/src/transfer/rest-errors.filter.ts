import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { formatError } from '../graphql/errors.js';

const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 422,
  CONFLICT: 409,
  WRONG_STATE: 409,
  UNAVAILABLE: 503,
};

/** Refusals of file addresses look as those of GraphQL do, and have the status that says the same. */
@Catch()
export class RestErrors implements ExceptionFilter {
  async catch(exception: unknown, host: ArgumentsHost): Promise<void> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (exception instanceof HttpException) {
      await reply.code(exception.getStatus()).send({ errors: [{ message: exception.message }] });
      return;
    }
    await sendRefusal(reply, exception);
  }
}

/** Sends a refusal or a fault, for addresses that no filter stands around. */
export function sendRefusal(reply: FastifyReply, exception: unknown): FastifyReply {
  const error = formatError({ message: '' }, exception);
  const code = String(error.extensions?.['code']);
  if (code === 'UNAVAILABLE') reply.header('retry-after', '2');
  return reply.code(STATUS[code] ?? 500).send({ errors: [error] });
}
