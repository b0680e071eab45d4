import { refusalOf, Unreachable } from './refusal.js';

/**
 * Sends one file as a form.
 *
 * Shape   what the server answered as `data`.
 * Errors  Refusal when the file is refused, Unreachable when nothing of ours answered.
 */
export async function sendFile<Data>(address: string, file: File): Promise<Data> {
  const form = new FormData();
  form.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1' },
      body: form,
      credentials: 'same-origin',
    });
  } catch (error) {
    throw new Unreachable('No answer from the server', { cause: error });
  }
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? ''))
    throw new Unreachable(`The server answered ${response.status} without a result`);
  const { data, errors = [] } = (await response.json()) as {
    data?: Data;
    errors?: Parameters<typeof refusalOf>[0];
  };
  if (!data) throw refusalOf(errors);
  return data;
}
