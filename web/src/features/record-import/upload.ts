import { refusalOf, Unreachable } from '../../graphql/refusal.js';

/**
 * Sends a file to be looked at; nothing is changed by it.
 *
 * Shape   the id under which its columns can be asked for. Null initiative: country context.
 * Errors  Refusal when the file is refused, Unreachable when nothing of ours answered.
 */
export async function uploadImport(initiative: string | null, file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file, file.name);
  const query = initiative === null ? '' : `?initiative=${encodeURIComponent(initiative)}`;
  let response: Response;
  try {
    response = await fetch(`/files/imports${query}`, {
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
    data?: { id: string };
    errors?: Parameters<typeof refusalOf>[0];
  };
  if (!data) throw refusalOf(errors);
  return data.id;
}
