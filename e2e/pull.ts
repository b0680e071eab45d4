import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs the real `curl` with a query and a personal access token, as an evaluator's script does. */
export async function curl<Data>(token: string, query: string): Promise<Data> {
  const { stdout } = await promisify(execFile)('curl', [
    '--silent',
    '--show-error',
    '--fail-with-body',
    `${process.env['KIPIMO_URL']}/graphql`,
    '--header',
    `authorization: Bearer ${token}`,
    '--header',
    'content-type: application/json',
    '--data',
    JSON.stringify({ query }),
  ]);
  const answer = JSON.parse(stdout) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
