import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id is the library's default algorithm; memory in KiB. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), strength);

/** Whether the password is the one that was hashed. An unknown account is compared too, against a hash of nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  absent ??= hashPassword(randomBytes(32).toString('hex'));
  const matches = await verify(stored ?? (await absent), password.normalize('NFKC'));
  return matches && stored !== null;
}
let absent: Promise<string> | undefined;

/** A new secret of 256 bits for a session, a token or a link, with a prefix that says what it is. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** Secrets are random, so one round of SHA-256 is enough to keep only what cannot be used. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A recovery code of some 59 bits, easy to read aloud: three groups of four letters and digits. */
export const newRecoveryCode = (): string =>
  Array.from({ length: 12 }, () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)])
    .join('')
    .replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
