import type { Person } from './as.js';

/** Asks again and again until the answer is the one that is waited for: jobs come after the answer that ordered them. */
export async function untilAnswer<Data>(
  person: Person,
  query: string,
  variables: object,
  isIt: (data: Data) => boolean,
): Promise<Data> {
  for (;;) {
    const data = await person.run<Data>(query, variables);
    if (isIt(data)) return data;
  }
}

export interface FrozenRelease {
  readonly version: string;
  readonly state: string;
  readonly problem: string | null;
  readonly asOf: string;
  readonly previous: string | null;
  readonly demonstration: boolean;
  readonly observations: number;
  readonly institutions: number;
  readonly sha256: string;
  readonly withheld: boolean;
  readonly downloadable: boolean;
  readonly citation: string;
  readonly bibtex: string;
  readonly verify: readonly { readonly language: string; readonly lines: string }[];
  readonly files: readonly {
    readonly name: string;
    readonly rows: number | null;
    readonly size: number;
    readonly sha256: string;
    readonly path: string;
  }[];
}

const RELEASE = `query ($version: String!) { release(version: $version) {
  version state problem asOf previous demonstration observations institutions sha256 withheld downloadable citation bibtex
  verify { language lines } files { name rows size sha256 path } } }`;

/** A release as somebody sees it. */
export async function releaseFor(person: Person, version: string): Promise<FrozenRelease> {
  return (await person.run<{ release: FrozenRelease }>(RELEASE, { version })).release;
}

/** Freezes a release as a manager does, and waits until its files are there or it failed. */
export async function aFrozenRelease(
  manager: Person,
  version: string,
  wishes: { audience?: 'public' | 'initiative'; asOf?: string } = {},
): Promise<FrozenRelease> {
  const input = {
    operationId: crypto.randomUUID(),
    ...{ initiative: 'TTI', version, audience: wishes.audience ?? 'public', licence: 'CC-BY-4.0' },
    title: { en: 'The record of TTI', fr: 'Les données de TTI' },
    summary: { en: 'Everything that was accepted.' },
    knownIssues: { en: 'Two institutions report late.' },
    asOf: wishes.asOf ?? null,
  };
  await manager.run('mutation ($input: FreezeReleaseInput!) { freezeRelease(input: $input) { state } }', {
    input,
  });
  const { release } = await untilAnswer<{ release: FrozenRelease }>(
    manager,
    RELEASE,
    { version },
    ({ release: { state } }) => state !== 'freezing',
  );
  return release;
}
