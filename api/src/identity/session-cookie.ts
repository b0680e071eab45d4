const NAME = '__Host-kipimo';
const LIFETIME_SECONDS = 14 * 24 * 60 * 60;

/** Sessions end after two weeks. */
export const sessionLifetimeSeconds = LIFETIME_SECONDS;

/** The session's secret in a Cookie header, or null. */
export function sessionSecretOf(cookieHeader: string | undefined): string | null {
  if (!cookieHeader) return null;
  for (const part of cookieHeader.split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return null;
}

/**
 * Set-Cookie text of a session. Browsers accept a Secure `__Host-` cookie over HTTPS and on loopback addresses.
 */
export const sessionCookie = (secret: string): string =>
  `${NAME}=${secret}; Path=/; Max-Age=${LIFETIME_SECONDS}; HttpOnly; Secure; SameSite=Lax`;

/** Set-Cookie text that ends a session in the browser. */
export const endedSessionCookie = `${NAME}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`;
