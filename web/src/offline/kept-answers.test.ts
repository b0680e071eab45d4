import { QueryClient } from '@tanstack/react-query';
import { keepAnswer, meanwhile } from './kept-answers.js';

const key = ['Report', { id: '1' }];
const person = 'ana@cres.example';

/** A question that the server answers as told, asked on a device that keeps a copy of 2018. */
async function asked(answer: Promise<string>) {
  await keepAnswer(person, key, 'the copy', Date.UTC(2018, 5, 1));
  const client = new QueryClient();
  const end = meanwhile(client, key, person, answer).then(
    (data) => data,
    (error: Error) => error.message,
  );
  return { end, shown: () => client.getQueryState(key) };
}

test('until the answer comes the page has the copy, with the time it is of', async () => {
  let answer = (_: string): void => undefined;
  const { end, shown } = await asked(new Promise((resolve) => (answer = resolve)));
  await new Promise<void>((resolve) => {
    const look = () => (shown() ? resolve() : setTimeout(look));
    look();
  });
  expect(shown()).toMatchObject({ data: 'the copy', dataUpdatedAt: Date.UTC(2018, 5, 1) });
  answer('the answer');
  expect(await end).toBe('the answer');
});

test('a question that fails before the copy was looked up fails, and leaves the copy in sight', async () => {
  const { end, shown } = await asked(Promise.reject(new Error('no connection')));
  expect(await end).toBe('no connection');
  expect(shown()).toMatchObject({ data: 'the copy' });
});

test('an answer that is there first is never covered by the copy', async () => {
  const { end, shown } = await asked(Promise.resolve('the answer'));
  expect(await end).toBe('the answer');
  expect(shown()).toBeUndefined();
});
