import { ownAddress, type ProviderAccount, type ProviderClaims, whoIs } from './provider-sign-in.rules.js';

const claims = (changed: Partial<ProviderClaims> = {}): ProviderClaims => ({
  issuer: 'https://login.example.org',
  subject: '7',
  email: 'awa@example.org',
  isEmailVerified: true,
  ...changed,
});
const account = (changed: Partial<ProviderAccount> = {}): ProviderAccount => ({
  id: 'awa',
  name: 'Awa',
  active: true,
  demonstration: false,
  hasSecondFactor: false,
  isLinkedElsewhere: false,
  ...changed,
});

test('a verified address of somebody with an account signs in and links', () => {
  expect(whoIs(claims(), null, account())).toEqual({ account: account(), links: true });
});

test('a link that exists counts, whatever became of the address', () => {
  const moved = claims({ email: 'other@example.org', isEmailVerified: false });
  expect(whoIs(moved, account(), null)).toEqual({ account: account(), links: false });
  expect(whoIs(moved, account(), account({ id: 'other' }))).toEqual({ account: account(), links: false });
});

test.each([
  [
    'an address that is not verified',
    claims({ isEmailVerified: false }),
    null,
    account(),
    'email_unverified',
  ],
  ['no address at all', claims({ email: null }), null, null, 'email_unverified'],
  ['nobody here', claims(), null, null, 'no_account'],
  ['an account of the demonstration', claims(), null, account({ demonstration: true }), 'no_account'],
  ['a closed account', claims(), null, account({ active: false }), 'account_closed'],
  ['a closed account that was linked', claims(), account({ active: false }), null, 'account_closed'],
  [
    'an account linked with somebody else',
    claims(),
    null,
    account({ isLinkedElsewhere: true }),
    'linked_elsewhere',
  ],
  [
    'an account with a second factor here',
    claims(),
    account({ hasSecondFactor: true }),
    null,
    'second_factor_here',
  ],
])('%s signs nobody in', (_, said, linked, byEmail, expected) => {
  expect(whoIs(said, linked, byEmail)).toBe(expected);
});

test.each([
  ['/reports/1?tab=2#cell', '/reports/1?tab=2#cell'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\\..\\evil', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['reports/1', '/'],
])('after signing in, %j leads to %s', (wanted, expected) => {
  expect(ownAddress(wanted)).toBe(expected);
});
