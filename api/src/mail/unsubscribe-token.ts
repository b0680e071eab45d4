import { createHmac, timingSafeEqual } from 'node:crypto';
import { MAIL_KINDS, type MailKind } from './mail-template.js';

/** What a link for declining messages stands for. */
export interface UnsubscribeClaim {
  readonly contact: string;
  readonly kind: Exclude<MailKind, 'account'>;
  readonly signature: Buffer;
}

/** The token of a link by which a reader declines a kind of message without signing in. */
export function unsubscribeToken(
  holder: { readonly contact: string; readonly secret: Buffer },
  kind: MailKind,
): string {
  return `${holder.contact}.${kind}.${signature(holder, kind).toString('base64url')}`;
}

/** What a token says; null for what is none. Whether it says so rightly, `isSignedBy` tells. */
export function readToken(token: string): UnsubscribeClaim | null {
  const [contact = '', kind = '', signed = '', ...rest] = token.split('.');
  const isKnown = (MAIL_KINDS as readonly string[]).includes(kind) && kind !== 'account';
  if (rest.length > 0 || !isKnown || !/^[0-9a-f-]{36}$/.test(contact)) return null;
  return { contact, kind: kind as UnsubscribeClaim['kind'], signature: Buffer.from(signed, 'base64url') };
}

/** Whether a token was made here for this contact. */
export function isSignedBy(claim: UnsubscribeClaim, secret: Buffer): boolean {
  const expected = signature({ contact: claim.contact, secret }, claim.kind);
  return claim.signature.length === expected.length && timingSafeEqual(claim.signature, expected);
}

function signature(holder: { readonly contact: string; readonly secret: Buffer }, kind: MailKind): Buffer {
  return createHmac('sha256', holder.secret).update(`unsubscribe.${holder.contact}.${kind}`).digest();
}
