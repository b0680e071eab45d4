import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const SEALED = 'sealed:';
const OPEN = 'open:';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A text as it is stored: sealed by AES-256-GCM under KIPIMO_SECRET, or open where the operator set none. What is
 * stored says which, so that a secret can be introduced later.
 */
export function seal(text: string, secret: string | null): string {
  if (secret === null) return `${OPEN}${text}`;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${SEALED}${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')}`;
}

/** The text that was stored. Errors: it was sealed under another secret, or none is set. */
export function unseal(stored: string, secret: string | null): string {
  if (stored.startsWith(OPEN)) return stored.slice(OPEN.length);
  if (secret === null || !stored.startsWith(SEALED)) {
    throw new Error('KIPIMO_SECRET is not set, but second factors were sealed with one. Set it as it was.');
  }
  const bytes = Buffer.from(stored.slice(SEALED.length), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  return text.toString('utf8');
}

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'kipimo', 'second factors', 32));
