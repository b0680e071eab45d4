import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { publicScope } from '../access/scope.js';
import { Budgets } from './budget.js';

const actor = (by: Actor['by'], userId: string | null = null): Actor => ({
  ...{ userId, name: '', email: null, language: 'en', demonstration: false, roles: [] },
  actions: new Set(),
  scope: publicScope,
  by,
});
const request = (ip: string, authorization?: string, cookie?: string) =>
  ({ ip, headers: { authorization, cookie } }) as FastifyRequest;

const anHour = 60 * 60 * 1000;
let now = 0;
const budgets = (): Budgets => new Budgets(() => now, { public: 100, person: 1000 });

test('points are spent until none are left, and are back after the hour', () => {
  now = 5;
  const all = budgets();
  const [asked, nobody] = [request('1.2.3.4'), actor('nobody')];
  expect(all.spend(asked, nobody, 60)).toBe(true);
  expect(all.spend(asked, nobody, 41)).toBe(false);
  expect(all.stateOf(asked, nobody)).toEqual({ limit: 100, spent: 60, endsAt: 5 + anHour });
  expect(all.spend(asked, nobody, 40)).toBe(true);
  now += anHour;
  expect(all.stateOf(asked, nobody)).toMatchObject({ spent: 0 });
  expect(all.spend(asked, nobody, 100)).toBe(true);
});

test('another address, another token and the session of the same person have their own', () => {
  const all = budgets();
  const person = (by: Actor['by']) => actor(by, 'somebody');
  all.spend(request('1.2.3.4'), actor('nobody'), 100);
  all.spend(request('1.2.3.4', 'Bearer one'), person('token'), 500);
  expect(all.stateOf(request('4.3.2.1'), actor('nobody')).spent).toBe(0);
  expect(all.stateOf(request('9.9.9.9', 'Bearer one'), person('token')).spent).toBe(500);
  expect(all.stateOf(request('1.2.3.4', 'Bearer two'), person('token')).spent).toBe(0);
  expect(all.stateOf(request('1.2.3.4', undefined, 'session'), person('session')).spent).toBe(0);
});

test('nothing that a client adds to a request opens another account', () => {
  const all = budgets();
  const [token, session] = [actor('token', 'somebody'), actor('session', 'somebody')];
  all.spend(request('1.1.1.1', 'Bearer one'), token, 10);
  all.spend(request('1.1.1.1', undefined, 'session=1'), session, 20);
  expect(all.stateOf(request('1.1.1.1', 'BEARER  one '), token).spent).toBe(10);
  expect(all.stateOf(request('1.1.1.1', undefined, 'session=1; more=2'), session).spent).toBe(20);
});
