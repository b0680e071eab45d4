import { randomUUID } from 'node:crypto';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const DESK = `query Desk($institution: String!) { peerDesk(institution: $institution) {
  consentedAt isShownToPublic introductions { id isAsked institution { code } answer contact { name email } }
  exchanges { with { code } heldOn topic useful note } } }`;
const FIND = `query Find($institution: String!, $indicator: String!) {
  peerSuggestions(institution: $institution, initiative: "TTI", indicator: $indicator) {
    baselineYear lookedAmong suggestions { institution { code name } alike { own theirs } from { year value } to { year value } }
    refusals { rule } } }`;
const CONSENT = `mutation Consent($input: PeerConsentInput!) { setPeerConsent(input: $input) { consentedAt } }`;
const ASK = `mutation Ask($input: RequestIntroductionInput!) { requestIntroduction(input: $input) {
  introductions { id isAsked answer contact { email } } } }`;
const ANSWER = `mutation Answer($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) {
  introductions { id answer contact { name email } } } }`;
const LOG = `mutation Log($input: LogExchangeInput!) { logExchange(input: $input) {
  exchanges { with { code } topic useful } } }`;

interface Desk {
  peerDesk: {
    consentedAt: string | null;
    introductions: {
      id: string;
      isAsked: boolean;
      institution: { code: string };
      answer: string | null;
      contact: { name: string; email: string } | null;
    }[];
    exchanges: { with: { code: string }; topic: string }[];
  };
}
interface Found {
  peerSuggestions: {
    lookedAmong: number;
    suggestions: {
      institution: { code: string; name: string };
      from: { value: number };
      to: { value: number };
    }[];
    refusals: { rule: string }[];
  };
}

let server: TestServer;
let lead: Person;
let other: Person;
let contributor: Person;
let notYet: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  const as = (name: string): Promise<Person> => signedIn(server.url, `${name}@demonstration.example`);
  lead = await as('lead.csea');
  other = await as('lead.faro');
  contributor = await as('contributor.csea');
  notYet = await as('lead.cres');
});
afterAll(() => server.close());

const desk = async (who: Person, institution: string): Promise<Desk['peerDesk']> =>
  (await who.run<Desk>(DESK, { institution })).peerDesk;
const find = async (
  who: Person,
  institution: string,
  indicator = 'RES-02',
): Promise<Found['peerSuggestions']> =>
  (await who.run<Found>(FIND, { institution, indicator })).peerSuggestions;
const wish = (more: object = {}): object => ({
  input: {
    operationId: randomUUID(),
    institution: 'csea',
    to: 'faro',
    initiative: 'TTI',
    indicator: 'RES-02',
    note: 'How did you organise your reviews?',
    ...more,
  },
});

describe('institutions that started alike', () => {
  it('are named in the order of their names, have improved, and agreed to it', async () => {
    const { lookedAmong, suggestions, refusals } = await find(lead, 'csea');
    expect(refusals).toEqual([]);
    expect(lookedAmong).toBeGreaterThanOrEqual(5);
    expect(suggestions.length).toBeGreaterThan(0);
    const names = suggestions.map(({ institution }) => institution.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const { from, to } of suggestions) expect(to.value).toBeGreaterThan(from.value);
    const { rows } = await server.database.pool.query<{ code: string }>(
      `select u.code from peer_consent p join reporting_unit u on u.id = p.unit_id where p.withdrawn_at is null`,
    );
    const agreed = rows.map(({ code }) => code);
    for (const { institution } of suggestions) expect(agreed).toContain(institution.code);
  });

  it('are told to nobody who does not let itself be named, and it is said why', async () => {
    expect(await find(notYet, 'cres')).toMatchObject({ suggestions: [], refusals: [{ rule: 'no_consent' }] });
  });

  it('leave as soon as they take their agreement back', async () => {
    const [first] = (await find(lead, 'csea')).suggestions;
    await server.database.pool.query(
      `update peer_consent p set withdrawn_at = now() from reporting_unit u
        where u.id = p.unit_id and u.code = $1`,
      [first?.institution.code],
    );
    const after = (await find(lead, 'csea')).suggestions.map(({ institution }) => institution.code);
    expect(after).not.toContain(first?.institution.code);
  });

  it('are asked for one’s own institution alone', async () => {
    expect(await lead.refusal(FIND, { institution: 'faro', indicator: 'RES-02' })).toBe('NOT_FOUND');
    expect(await lead.refusal(DESK, { institution: 'faro' })).toBe('NOT_FOUND');
    const evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
    expect(await evaluator.refusal(DESK, { institution: 'csea' })).toBe('NOT_ALLOWED');
    expect(await thePublic(server.url).refusal(DESK, { institution: 'csea' })).toBe('NOT_ALLOWED');
  });
});

describe('an introduction', () => {
  it('shows nobody’s address before both agreed, and then the other side’s to each', async () => {
    const asked = await lead.run<{
      requestIntroduction: { introductions: { contact: null; answer: null }[] };
    }>(ASK, wish());
    expect(asked.requestIntroduction.introductions).toMatchObject([
      { isAsked: true, answer: null, contact: null },
    ]);
    const [received] = (await desk(other, 'faro')).introductions;
    expect(received).toMatchObject({ isAsked: false, institution: { code: 'csea' }, contact: null });
    expect(JSON.stringify(received)).not.toContain('@');
    const answer = { input: { operationId: randomUUID(), id: received?.id, accepts: true } };
    // Whoever asked cannot agree for the other side.
    expect(await lead.refusal(ANSWER, { input: { ...answer.input, operationId: randomUUID() } })).toBe(
      'NOT_FOUND',
    );
    await other.run(ANSWER, answer);
    expect((await desk(lead, 'csea')).introductions[0]?.contact?.email).toBe(
      'lead.faro@demonstration.example',
    );
    expect((await desk(other, 'faro')).introductions[0]?.contact?.email).toBe(
      'lead.csea@demonstration.example',
    );
    const anew = { input: { ...answer.input, operationId: randomUUID(), accepts: false } };
    expect(await other.refusal(ANSWER, anew)).toBe('WRONG_STATE');
  });

  it('that is declined shows nobody', async () => {
    await lead.run(ASK, wish({ indicator: 'RES-01' }));
    expect(await lead.refusal(ASK, wish({ indicator: 'RES-01' }))).toBe('CONFLICT');
    const waiting = (await desk(other, 'faro')).introductions.find(({ answer }) => answer === null);
    await other.run(ANSWER, { input: { operationId: randomUUID(), id: waiting?.id, accepts: false } });
    const declined = (await desk(lead, 'csea')).introductions.find(({ id }) => id === waiting?.id);
    expect(declined).toMatchObject({ answer: 'declined', contact: null });
  });

  it('is asked by a lead, of an institution that agreed, by one that agreed', async () => {
    expect(await contributor.refusal(ASK, wish())).toBe('NOT_ALLOWED');
    expect(await lead.refusal(ASK, wish({ to: 'cres' }))).toBe('NOT_FOUND');
    expect(await notYet.refusal(ASK, wish({ institution: 'cres' }))).toBe('WRONG_STATE');
    expect(await lead.refusal(ASK, wish({ indicator: 'RES-03', note: ' ' }))).toBe('INVALID');
  });

  it('leaves a message for the leads of the other side, or the reason why none goes', async () => {
    const { rows } = await server.database.pool.query<{ template: string; state: string }>(
      `select template, state from mail_message where template like 'exchange.%' order by template`,
    );
    expect(new Set(rows.map(({ template }) => template))).toEqual(
      new Set(['exchange.introduction_answered', 'exchange.introduction_asked']),
    );
  });
});

describe('the agreement to be named', () => {
  it('is given and taken back by a lead, once each, and stands in the audit', async () => {
    const consent = (who: Person, consents: boolean, institution = 'cres') =>
      who.ask<{ setPeerConsent: { consentedAt: string | null } }>(CONSENT, {
        input: { operationId: randomUUID(), institution, consents },
      });
    expect((await consent(notYet, true)).data?.setPeerConsent.consentedAt).not.toBeNull();
    expect((await consent(notYet, true)).data?.setPeerConsent.consentedAt).not.toBeNull();
    expect((await find(notYet, 'cres')).refusals).toEqual([]);
    expect((await consent(notYet, false)).data?.setPeerConsent.consentedAt).toBeNull();
    expect((await consent(lead, true)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { rows } = await server.database.pool.query<{ action: string }>(
      `select action from audit where subject_id = 'cres' and action like 'peer.%' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['peer.consented', 'peer.consent_withdrawn']);
  });
});

describe('the log of exchanges', () => {
  it('is written by leads, read by their institution and by nobody it names', async () => {
    const input = {
      operationId: randomUUID(),
      institution: 'csea',
      with: 'faro',
      heldOn: '2018-11-05',
      topic: 'Peer review of papers',
      useful: 'partly',
      note: 'They pay reviewers by the page.',
    };
    await lead.run(LOG, { input });
    await lead.run(LOG, { input });
    expect((await desk(contributor, 'csea')).exchanges).toMatchObject([
      { with: { code: 'faro' }, topic: 'Peer review of papers', useful: 'partly' },
    ]);
    expect((await desk(other, 'faro')).exchanges).toEqual([]);
    const later = { ...input, operationId: randomUUID(), heldOn: '2999-01-01' };
    expect(await lead.refusal(LOG, { input: later })).toBe('INVALID');
    expect(await contributor.refusal(LOG, { input: { ...input, operationId: randomUUID() } })).toBe(
      'NOT_ALLOWED',
    );
  });
});
