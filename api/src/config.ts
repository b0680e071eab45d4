import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const webFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Compose hands on a variable that nobody set as an empty one: the same as not set. */
const unsetWhenEmpty = (value: unknown): unknown => (value === '' ? undefined : value);

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    HOST: z.string().default('127.0.0.1'),
    DATABASE_URL: z
      .string()
      .min(
        1,
        'DATABASE_URL names the PostgreSQL server, for example postgres://user:secret@host:5432/kipimo',
      ),
    KIPIMO_DEMO: z.enum(['on', 'off']).default('on'),
    KIPIMO_WEB: z.string().default(webFolder),
    KIPIMO_DATA: z.preprocess(unsetWhenEmpty, z.string().optional()),
    KIPIMO_BACKUPS: z.preprocess(unsetWhenEmpty, z.string().optional()),
    KIPIMO_PUBLIC_ADDRESS: z.url().optional(),
    KIPIMO_SECRET: z.preprocess(
      unsetWhenEmpty,
      z.string().min(16, 'KIPIMO_SECRET must have at least 16 characters').optional(),
    ),
    KIPIMO_ANSWERS: z.enum(['keep', 'compute']).default('keep'),
    KIPIMO_LEAST_REPORTED: z.coerce.number().gt(0).max(1).default(0.6),
    KIPIMO_LEAST_PERIODS: z.coerce.number().int().min(2).max(10).default(3),
    KIPIMO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    SMTP_URL: z.preprocess(
      unsetWhenEmpty,
      z
        .url({
          protocol: /^smtps?$/,
          error: 'SMTP_URL names the mail server, as smtp://user:secret@host:587',
        })
        .optional(),
    ),
    MAIL_FROM: z.preprocess(
      unsetWhenEmpty,
      z
        .string()
        .regex(
          /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
          'MAIL_FROM is an address, as Kipimo <kipimo@example.org>',
        )
        .optional(),
    ),
    OIDC_ISSUER: z.preprocess(
      unsetWhenEmpty,
      z
        .url({ error: 'OIDC_ISSUER is the address of the sign-in provider, as https://login.example.org' })
        .refine((address) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(address), {
          error: 'OIDC_ISSUER must be an https address; http is for this machine alone',
        })
        .optional(),
    ),
    OIDC_CLIENT_ID: z.preprocess(unsetWhenEmpty, z.string().optional()),
    OIDC_CLIENT_SECRET: z.preprocess(unsetWhenEmpty, z.string().optional()),
    OIDC_NAME: z.preprocess(unsetWhenEmpty, z.string().max(60).optional()),
    NODE_ENV: z.string().default('production'),
  })
  .refine(
    ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret }) =>
      [issuer, id, secret].every((part) => part === undefined) ||
      [issuer, id, secret].every((part) => part !== undefined),
    {
      path: ['OIDC_ISSUER'],
      error: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three, or none',
    },
  )
  .refine((read) => (read.SMTP_URL === undefined) === (read.MAIL_FROM === undefined), {
    path: ['MAIL_FROM'],
    error: 'SMTP_URL and MAIL_FROM belong together: set both to send e-mail, or neither',
  });

/** An OpenID Connect provider that knows this service as a client. */
export interface SignInProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
}

/** What the environment says, read and checked once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Whether a first start loads the demonstration, and whether its accounts may sign in. */
  readonly demonstration: boolean;
  /** Folder of the built web app, or null when it has not been built. */
  readonly webFolder: string | null;
  /** The https address people use, when a proxy stands in front. */
  readonly publicAddress: string | null;
  /** Seals the secrets of second factors in the database; without it, a key in the data folder does. */
  readonly secret: string | null;
  /** Where this installation keeps files of its own; null where it has no such place. */
  readonly dataFolder: string | null;
  /** Where backups arrive, for the page on health to see how old they are; null where nobody said so. */
  readonly backupFolder: string | null;
  /** Whether unchanged answers are sent from memory; switched off to measure what computing them costs. */
  readonly keepsAnswers: boolean;
  /** The mail server and the sender's address; null where nobody set them: then no e-mail is sent, and screens say so. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Where rules R2 and R10 of comparability draw their lines; every answer shows them. */
  readonly thresholds: { readonly leastReported: number; readonly leastPeriods: number };
  /** Another place to sign in at, by OpenID Connect; null where nobody set it. */
  readonly signInProvider: SignInProvider | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/**
 * Reads the configuration from environment variables.
 *
 * Errors  one Error whose message names every variable that is wrong and what it must be.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not usable:\n${lines.join('\n')}`);
  }
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    demonstration: read.KIPIMO_DEMO === 'on',
    webFolder: existsSync(read.KIPIMO_WEB) ? read.KIPIMO_WEB : null,
    publicAddress: read.KIPIMO_PUBLIC_ADDRESS ?? null,
    secret: read.KIPIMO_SECRET ?? null,
    dataFolder: read.KIPIMO_DATA ?? null,
    backupFolder: read.KIPIMO_BACKUPS ?? null,
    keepsAnswers: read.KIPIMO_ANSWERS === 'keep',
    mail: read.SMTP_URL && read.MAIL_FROM ? { smtpUrl: read.SMTP_URL, from: read.MAIL_FROM } : null,
    thresholds: { leastReported: read.KIPIMO_LEAST_REPORTED, leastPeriods: read.KIPIMO_LEAST_PERIODS },
    signInProvider: signInProviderOf(read),
    logLevel: read.KIPIMO_LOG,
  };
}

function signInProviderOf(read: z.infer<typeof environment>): SignInProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (!issuer || !clientId || !clientSecret) return null;
  return { issuer, clientId, clientSecret, name: read.OIDC_NAME ?? new URL(issuer).host };
}

/** The address that people's browsers know this installation by, without a slash at its end. */
export function addressOf(config: Config): string {
  return (config.publicAddress ?? `http://localhost:${config.port}`).replace(/\/+$/, '');
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('configuration');
