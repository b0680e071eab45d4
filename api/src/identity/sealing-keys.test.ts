import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.js';
import { isOpen, seal, unseal } from './sealed.js';
import { KEY_FILE, SealingKeys } from './sealing-keys.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = (changed: NodeJS.ProcessEnv): Config =>
  readConfig({ DATABASE_URL: 'postgres://nowhere', ...changed });
const keysIn = (changed: NodeJS.ProcessEnv = { KIPIMO_DATA: folder }) => new SealingKeys(config(changed));

test('where nobody set a secret a key is made once, of 32 random bytes, that its user alone can read', () => {
  const key = keysIn().forSealing();
  expect(Buffer.from(key ?? '', 'base64url')).toHaveLength(32);
  expect(keysIn().forSealing()).toBe(key);
  expect(readdirSync(folder)).toEqual([KEY_FILE]);
  expect(readFileSync(join(folder, KEY_FILE), 'utf8').trim()).toBe(key);
  expect(statSync(join(folder, KEY_FILE)).mode & 0o777).toBe(0o600);
});

test('looking for a key to read with makes none', () => {
  expect(keysIn().forReading()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a secret that is set goes first, and what the key sealed before can still be read', () => {
  const before = seal('a shared secret', keysIn().forSealing() ?? '');
  const after = keysIn({ KIPIMO_DATA: folder, KIPIMO_SECRET: 'sixteen letters and more' });
  expect(after.forSealing()).toBe('sixteen letters and more');
  expect(unseal(before, after.forReading())).toBe('a shared secret');
  expect(unseal(seal('another', after.forSealing() ?? ''), after.forReading())).toBe('another');
});

test.each([
  ['there is neither a secret nor a folder', {}],
  ['the folder cannot be made', { KIPIMO_DATA: '/dev/null/no folder' }],
  ['compose handed on empty settings', { KIPIMO_DATA: '', KIPIMO_SECRET: '' }],
])('there is no key where %s', (_, environment) => {
  expect(keysIn(environment).forSealing()).toBeNull();
});

test('what was sealed cannot be read, nor changed unnoticed, without its key', () => {
  const sealed = seal('a shared secret', 'the right key');
  expect(sealed).not.toContain('shared');
  expect(isOpen(sealed)).toBe(false);
  expect(seal('a shared secret', 'the right key')).not.toBe(sealed);
  expect(() => unseal(sealed, ['a wrong key'])).toThrow('KIPIMO_SECRET');
  expect(() => unseal(sealed, [])).toThrow('KIPIMO_SECRET');
  const at = 'sealed:'.length + 24;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(() => unseal(changed, ['the right key'])).toThrow('KIPIMO_SECRET');
  expect(unseal(sealed, ['a wrong key', 'the right key'])).toBe('a shared secret');
});
