import { createHash, randomUUID } from 'node:crypto';
import { type TrendAnswer, trendPicture } from '@kipimo/shared';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { correctOneValue } from '../../test/correct-one-value.js';
import { aServer, type TestServer } from '../../test/server.js';
import { drawingWords } from '../drawing/drawing.words.js';

const DOCUMENT = `query TrendFigure($input: TrendInput!) {
  trend(input: $input) {
    currency measure
    indicator { code current { number unit valueType basis minimum maximum decimals name { en fr es } } }
    groups { kind key label { en fr es }
      points { year value median lowerQuartile upperQuartile n expected versionNumber
        interval { low high } distribution { level count } missing { reason count } refusals { rule params { name value } } } }
    breaks { year toVersion changeClass bridged note { en fr es } }
    comparability { __typename
      ... on ComparableWithCaveats { reasons { rule params { name value } } }
      ... on NotComparable { reasons { rule params { name value } } } }
    receipt { asOf contentHash demonstration rateSet { title } }
  }
}`;
const PIN = `mutation ($input: PinFigureInput!) { pinFigure(input: $input) { id drawingHash asOf n pinnedBy } }`;
const SAVE = `mutation ($input: SaveDossierInput!) { saveDossier(input: $input) { id version blocks { figureId } } }`;
const READ = `query ($id: ID!, $version: Int) { dossier(id: $id, version: $version) {
  version isOwn title { en fr } versions { number }
  blocks { text { en } figure { state drawing picture figure { drawingHash n } } } } }`;

interface Read {
  dossier: {
    version: number;
    isOwn: boolean;
    title: { en: string | null; fr: string | null };
    versions: { number: number }[];
    blocks: {
      text: { en: string | null };
      figure: {
        state: string;
        drawing: string | null;
        picture: string | null;
        figure: { drawingHash: string; n: number } | null;
      } | null;
    }[];
  };
}

let server: TestServer;
let manager: Person;
beforeAll(async () => {
  server = await aServer('demonstration');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
});
afterAll(() => server.close());

/** The chart of a development as the page of this person draws it. */
async function pictureFor(person: Person, input: object): Promise<string> {
  const { trend } = await person.run<{ trend: TrendAnswer }>(DOCUMENT, { input });
  const query = { document: DOCUMENT, variables: { input }, address: 'http://localhost/graphql' };
  return JSON.stringify(trendPicture(trend, drawingWords('en'), { query }));
}

const TTI = { initiative: 'TTI', indicator: 'RES-01' };

async function pin(
  person: Person,
  picture: string,
  more: object = {},
): Promise<{ id: string; drawingHash: string }> {
  const input = { operationId: randomUUID(), picture, language: 'en', page: '/compare?ind=RES-01', ...more };
  return (await person.run<{ pinFigure: { id: string; drawingHash: string } }>(PIN, { input })).pinFigure;
}

async function save(person: Person, more: object): Promise<{ id: string; version: number }> {
  const input = {
    operationId: randomUUID(),
    baseVersion: 0,
    audience: 'author',
    title: { en: 'What changed', fr: 'Ce qui a changé' },
    blocks: [],
    ...more,
  };
  return (await person.run<{ saveDossier: { id: string; version: number } }>(SAVE, { input })).saveDossier;
}

const read = async (person: Person, id: string, version?: number): Promise<Read['dossier']> =>
  (await person.run<Read>(READ, { id, version })).dossier;

describe('a pinned figure', () => {
  test('keeps its drawing to the byte, and says that the record still says the same', async () => {
    const figure = await pin(manager, await pictureFor(manager, TTI));
    const { id } = await save(manager, { blocks: [{ text: { en: 'See:' }, figure: figure.id }] });
    const [block] = (await read(manager, id)).blocks;
    expect(block?.figure?.state).toBe('same');
    const drawing = block?.figure?.drawing ?? '';
    expect(createHash('sha256').update(drawing).digest('hex')).toBe(figure.drawingHash);
    expect(drawing).toContain('data-mark');
    expect((await read(manager, id)).blocks[0]?.figure?.drawing).toBe(drawing);
  });

  test('is refused when it shows a figure that the record does not give, or a question nobody answers', async () => {
    const picture = await pictureFor(manager, TTI);
    const spec = JSON.parse(picture) as { series: { points: { value: number | null }[] }[]; query: object };
    const point = spec.series[0]?.points.find(({ value }) => value !== null);
    if (!point) throw new Error('The demonstration has no value.');
    const refusal = async (changed: object): Promise<string | undefined> => {
      const input = {
        operationId: randomUUID(),
        picture: JSON.stringify(changed),
        language: 'en',
        page: '/',
      };
      const answer = await manager.ask(PIN, { input });
      return answer.errors?.[0]?.extensions.issues?.[0]?.rule;
    };
    const query = (document: string, variables: object = {}) => ({
      ...spec,
      query: { document, variables, address: '' },
    });
    expect(await refusal(query('{ service { version } }'))).toBe('picture_has_no_moment');
    expect(await refusal(query('query ($asOf: DateTime) { nothing(asOf: $asOf) }'))).toBe(
      'picture_not_answered',
    );
    expect(await refusal({ kind: 'trend' })).toBe('picture_unreadable');
    point.value = (point.value ?? 0) + 0.001234;
    expect(await refusal(spec)).toBe('picture_differs');
  });

  test('is flagged once the record has moved, and its drawing stays', async () => {
    const figure = await pin(manager, await pictureFor(manager, TTI));
    const { id } = await save(manager, { blocks: [{ figure: figure.id }] });
    await correctOneValue(server.database.pool, 'RES-01');
    const [block] = (await read(manager, id)).blocks;
    expect(block?.figure?.state).toBe('moved');
    expect(block?.figure?.figure?.drawingHash).toBe(figure.drawingHash);
  });

  test('is withheld from readers whose own answer is another, in the file too', async () => {
    const figure = await pin(manager, await pictureFor(manager, { ...TTI, splitBy: 'institution' }));
    const { id } = await save(manager, { audience: 'link', blocks: [{ figure: figure.id }] });
    const reader = thePublic(server.url);
    const seen = await read(reader, id);
    expect(seen.isOwn).toBe(false);
    expect(seen.blocks[0]?.figure).toEqual({ state: 'withheld', drawing: null, picture: null, figure: null });
    const file = await (await reader.get(`/files/dossiers/${id}.html?lang=fr`)).text();
    expect(file).toContain('<html lang="fr-FR">');
    expect(file).toContain('Ce qui a changé');
    expect(file).not.toContain('<svg');
    const own = await (await manager.get(`/files/dossiers/${id}.html?lang=en`)).text();
    expect(own).toContain('<svg');
    expect(own).toContain(figure.drawingHash);
    expect(own).toContain('<th scope="col">');
  });

  test('that the public may see is shown to the public', async () => {
    const reader = thePublic(server.url);
    const published = { ...TTI, splitBy: 'institution', who: { institutions: ['csea'] }, toYear: 2014 };
    const figure = await pin(manager, await pictureFor(reader, published));
    const { id } = await save(manager, { audience: 'link', blocks: [{ figure: figure.id }] });
    expect((await read(reader, id)).blocks[0]?.figure?.state).toBe('same');
  });

  test('stays while a version holds it, and goes when none does', async () => {
    const held = await pin(manager, await pictureFor(manager, TTI));
    await save(manager, { blocks: [{ figure: held.id }] });
    const free = await pin(manager, await pictureFor(manager, TTI));
    const unpin = `mutation ($operationId: ID!, $id: ID!) { unpinFigure(operationId: $operationId, id: $id) }`;
    const other = await signedIn(server.url, 'manager.acbf@demonstration.example');
    const attempt = (person: Person, id: string) => person.refusal(unpin, { operationId: randomUUID(), id });
    expect(await attempt(manager, held.id)).toBe('WRONG_STATE');
    expect(await attempt(other, free.id)).toBe('NOT_FOUND');
    expect(await attempt(manager, free.id)).toBeNull();
  });
});

describe('a written report', () => {
  test('is a version each time it is saved; an older one is not saved over a newer one', async () => {
    const { id } = await save(manager, {});
    const second = await save(manager, { id, baseVersion: 1, title: { en: 'Second' } });
    expect(second).toMatchObject({ id, version: 2 });
    const late = {
      operationId: randomUUID(),
      id,
      baseVersion: 1,
      audience: 'author',
      title: { en: 'Late' },
      blocks: [],
    };
    expect(await manager.refusal(SAVE, { input: late })).toBe('CONFLICT');
    expect((await read(manager, id, 1)).title.en).toBe('What changed');
    expect(await read(manager, id)).toMatchObject({ version: 2, versions: [{ number: 2 }, { number: 1 }] });
  });

  test('a chart that is added to it makes a version, and sent again does not make another', async () => {
    const { id } = await save(manager, {});
    const picture = await pictureFor(manager, TTI);
    const input = { operationId: randomUUID(), picture, language: 'en', page: '/', dossier: id };
    const first = await manager.run<{ pinFigure: { id: string } }>(PIN, { input });
    const again = await manager.run<{ pinFigure: { id: string } }>(PIN, { input });
    expect(again.pinFigure.id).toBe(first.pinFigure.id);
    expect(await read(manager, id)).toMatchObject({ version: 2, blocks: [{ figure: { state: 'same' } }] });
  });

  test('is its author’s alone until it is given by link, and never theirs to write', async () => {
    const { id } = await save(manager, {});
    const other = await signedIn(server.url, 'manager.acbf@demonstration.example');
    expect(await other.refusal(READ, { id })).toBe('NOT_FOUND');
    expect(await thePublic(server.url).refusal(READ, { id })).toBe('NOT_FOUND');
    expect((await thePublic(server.url).get(`/files/dossiers/${id}.html`)).status).toBe(404);
    await save(manager, { id, baseVersion: 1, audience: 'link' });
    expect((await read(other, id)).isOwn).toBe(false);
    const theirs = {
      operationId: randomUUID(),
      id,
      baseVersion: 2,
      audience: 'link',
      title: { en: 'Mine' },
      blocks: [],
    };
    expect(await other.refusal(SAVE, { input: theirs })).toBe('NOT_FOUND');
  });

  test('holds only figures of its author', async () => {
    const other = await signedIn(server.url, 'evaluator@demonstration.example');
    const figure = await pin(other, await pictureFor(other, TTI));
    const input = {
      operationId: randomUUID(),
      baseVersion: 0,
      audience: 'author',
      title: { en: 'T' },
      blocks: [{ figure: figure.id }],
    };
    const answer = await manager.ask(SAVE, { input });
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('figure_unknown');
  });
});
