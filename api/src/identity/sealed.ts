import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const SEALED = 'sealed:';
/** As texts were kept before every installation had a key; they are sealed at their next use. */
const OPEN = 'open:';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text as it is stored: sealed by AES-256-GCM under a key. */
export function seal(text: string, key: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${SEALED}${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')}`;
}

/** Whether a stored text lies there for everybody who reads the database. */
export const isOpen = (stored: string): boolean => stored.startsWith(OPEN);

/** The text that was stored. Errors: none of the keys is the one that it was sealed under. */
export function unseal(stored: string, keys: readonly string[]): string {
  if (isOpen(stored)) return stored.slice(OPEN.length);
  for (const key of keys) {
    const text = unsealedBy(stored, key);
    if (text !== null) return text;
  }
  throw new Error(
    'Second factors were sealed under another key: set KIPIMO_SECRET as it was, or bring the key file of KIPIMO_DATA back.',
  );
}

/** Null when it was sealed under another key, or changed since. */
function unsealedBy(stored: string, key: string): string | null {
  const bytes = Buffer.from(stored.slice(SEALED.length), 'base64');
  if (!stored.startsWith(SEALED) || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString('utf8');
  } catch {
    return null;
  }
}

const keyOf = (key: string): Buffer => Buffer.from(hkdfSync('sha256', key, 'kipimo', 'second factors', 32));
