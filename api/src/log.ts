import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { Config } from './config.js';

/** Nest's log lines as JSON lines on standard output, without its start-up chatter. */
export function nestLogger(level: Config['logLevel']): LoggerService {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const chatter = new Set([
    'InstanceLoader',
    'RoutesResolver',
    'RouterExplorer',
    'NestFactory',
    'GraphQLModule',
  ]);
  return {
    log: (message: unknown, context?: string) => {
      if (!context || !chatter.has(context)) log.info({ context }, String(message));
    },
    error: (message: unknown, ...rest: unknown[]) => log.error({ rest }, String(message)),
    warn: (message: unknown, context?: string) => log.warn({ context }, String(message)),
    debug: (message: unknown, context?: string) => log.debug({ context }, String(message)),
    verbose: (message: unknown, context?: string) => log.trace({ context }, String(message)),
  };
}
