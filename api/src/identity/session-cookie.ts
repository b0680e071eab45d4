const SESSION = '__Host-kipimo';
const DEVICE = '__Host-kipimo-device';
const PROVIDER = '__Host-kipimo-provider';
const SESSION_SECONDS = 14 * 24 * 60 * 60;
const DEVICE_SECONDS = 365 * 24 * 60 * 60;

/** Sessions end after two weeks. */
export const sessionLifetimeSeconds = SESSION_SECONDS;

/** The value of one cookie in a Cookie header, or null. */
export function cookieOf(cookieHeader: string | undefined, wanted: string): string | null {
  if (!cookieHeader) return null;
  for (const part of cookieHeader.split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === wanted && value) return value;
  }
  return null;
}

/** The session's secret in a Cookie header, or null. */
export const sessionSecretOf = (header: string | undefined): string | null => cookieOf(header, SESSION);

/** The secret of a browser that has signed in before, or null. */
export const deviceSecretOf = (header: string | undefined): string | null => cookieOf(header, DEVICE);

/**
 * Set-Cookie text of a `__Host-` cookie. Browsers accept a Secure one over HTTPS and on loopback addresses.
 */
export const hostCookie = (name: string, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`;

/** Set-Cookie text of a session. */
export const sessionCookie = (secret: string): string => hostCookie(SESSION, secret, SESSION_SECONDS);

/** Set-Cookie text that ends a session in the browser. */
export const endedSessionCookie = hostCookie(SESSION, '', 0);

/** Set-Cookie text that marks a browser as one that has signed in. It opens nothing. */
export const deviceCookie = (secret: string): string => hostCookie(DEVICE, secret, DEVICE_SECONDS);

/** The state of an attempt to sign in at another place that this browser began, or null. */
export const providerStateOf = (header: string | undefined): string | null => cookieOf(header, PROVIDER);

/** Set-Cookie text that ties such an attempt to this browser; without a state it forgets it. */
export const providerCookie = (state: string | null, minutes: number): string =>
  hostCookie(PROVIDER, state ?? '', state === null ? 0 : minutes * 60);
