import {
  closable,
  type MessageKind,
  sayable,
  type Side,
  speakingRole,
  standingOf,
} from './conversation.rules.js';

const from = (side: Side, ...kinds: MessageKind[]) => kinds.map((kind) => ({ kind, side }));
const reviewer = (...kinds: MessageKind[]) => from('reviewer', ...kinds);
const institution = (...kinds: MessageKind[]) => from('institution', ...kinds);

describe('where a thread stands', () => {
  test('nothing said is quiet, and so is talk among colleagues', () => {
    expect(standingOf([])).toEqual({ state: 'quiet', waitingFor: null });
    expect(standingOf(institution('said', 'said'))).toEqual({ state: 'quiet', waitingFor: null });
  });

  test("a reviewer's question waits for the institution until it answers", () => {
    const asked = reviewer('question');
    expect(standingOf(asked)).toEqual({ state: 'asked', waitingFor: 'institution' });
    expect(standingOf([...asked, ...reviewer('said')])).toEqual({
      state: 'asked',
      waitingFor: 'institution',
    });
    for (const kind of ['said', 'confirmed', 'corrected'] as const) {
      expect(standingOf([...asked, ...institution(kind)])).toEqual({ state: 'answered', waitingFor: null });
    }
  });

  test('asking for help turns the question round', () => {
    const help = [...reviewer('question'), ...institution('need_help')];
    expect(standingOf(help)).toEqual({ state: 'asked', waitingFor: 'reviewer' });
    expect(standingOf([...help, ...reviewer('said')]).state).toBe('answered');
  });

  test('a returned cell is a question until the cell changes', () => {
    const mark = { kind: 'returned', side: 'reviewer' } as const;
    expect(standingOf([mark])).toEqual({ state: 'asked', waitingFor: 'institution' });
    expect(standingOf([{ ...mark, isResolved: true }])).toEqual({ state: 'answered', waitingFor: null });
  });

  test('a closed thread opens again when somebody speaks or asks', () => {
    const closed = [...reviewer('question'), ...institution('confirmed'), ...reviewer('closed')];
    expect(standingOf(closed)).toEqual({ state: 'closed', waitingFor: null });
    expect(standingOf([...closed, ...institution('said')]).state).toBe('quiet');
    expect(standingOf([...closed, ...reviewer('question')]).state).toBe('asked');
  });
});

describe('what may be said', () => {
  const rulesOf = (kind: MessageKind, body: string, side: Side = 'institution') =>
    sayable({ kind, body }, side).map(({ rule }) => rule);

  test('a confirmation needs its because; a correction speaks for itself', () => {
    expect(rulesOf('confirmed', '  ')).toEqual(['message_empty']);
    expect(rulesOf('corrected', '')).toEqual([]);
    expect(rulesOf('need_help', '')).toEqual([]);
    expect(rulesOf('said', '')).toEqual(['message_empty']);
  });

  test('quick replies are for the institution, and a return is made by returning', () => {
    expect(rulesOf('confirmed', 'yes', 'reviewer')).toEqual(['message_kind_unavailable']);
    expect(rulesOf('returned', 'look again', 'reviewer')).toEqual(['message_kind_unavailable']);
    expect(rulesOf('question', 'Really?', 'reviewer')).toEqual([]);
    expect(rulesOf('question', 'Which year?')).toEqual([]);
  });

  test('length is bounded in characters, and NUL is refused', () => {
    expect(rulesOf('said', '😀'.repeat(2000))).toEqual([]);
    expect(rulesOf('said', '😀'.repeat(2001))).toEqual(['text_too_long']);
    expect(rulesOf('said', 'a\u0000b')).toEqual(['text_forbidden_character']);
  });
});

test('a thread is closed by who asked, or by anybody once it is answered', () => {
  const rules = (side: Side, ...said: ReturnType<typeof from>[]) =>
    closable(said.flat(), side).map(({ rule }) => rule);
  expect(rules('institution', reviewer('question'))).toEqual(['question_not_yours']);
  expect(rules('reviewer', reviewer('question'))).toEqual([]);
  expect(rules('institution', reviewer('question'), institution('confirmed'))).toEqual([]);
  expect(rules('reviewer', [])).toEqual(['thread_empty']);
  expect(rules('reviewer', reviewer('said', 'closed'))).toEqual(['thread_closed']);
});

test('people of the institution speak for it, its managers review, and nobody else takes part', () => {
  expect(speakingRole(['contributor', 'institution_lead'])).toBe('institution_lead');
  expect(speakingRole(['manager'])).toBe('manager');
  expect(speakingRole(['evaluator', 'administrator'])).toBeNull();
  expect(speakingRole([])).toBeNull();
});
