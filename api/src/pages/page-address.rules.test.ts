import { composed, pageAddress } from './page-address.rules.js';

const fail = (): never => {
  throw new Error('It is a public page');
};
const shell =
  '<html lang="en"><head><title>Kipimo</title></head><body><div id="root"></div><noscript><p>x</p></noscript></body></html>';

describe('the address of a public page', () => {
  it.each([
    ['/', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr', '/'],
    ['/', 'pt-BR,es;q=0.7', 'es', '/'],
    ['/', undefined, 'en', '/'],
    ['/initiatives/TTI?lang=es', 'fr', 'es', '/initiatives/TTI'],
    ['/countries/NGA?lang=de', 'fr', 'fr', '/countries/NGA'],
    ['/releases/TTI-2026.1', 'es', 'es', '/releases/TTI-2026.1'],
    [
      '/initiatives/TTI/indicators/COM-05?to=2016&from=2012',
      'en',
      'en',
      '/initiatives/TTI/indicators/COM-05?from=2012&to=2016',
    ],
  ])('%s asked for in %s is drawn in %s', (url, accepted, language, address) => {
    expect(pageAddress(url, accepted)).toMatchObject({ language, address });
  });

  it.each(['/reports/1', '/people', '/countries/nigeria', '/initiatives/TTI/../x', `/?q=${'a'.repeat(700)}`])(
    '%s is none',
    (url) => {
      expect(pageAddress(url, 'en')).toBeNull();
    },
  );

  it('names the institution whose page it is', () => {
    expect(pageAddress('/institutions/csea', 'en')?.institution).toBe('csea');
    expect(pageAddress('/countries/NGA', 'en')?.institution).toBeNull();
  });
});

it('a drawn page stands in the first file, in its language, with a link to each other one', () => {
  const asked = pageAddress('/initiatives/TTI?split=region', 'fr');
  const page = composed(
    shell,
    { html: '<h1>$& $1</h1>', title: 'A &amp; B' },
    asked ?? fail(),
    'https://k.example',
  );
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page).toContain('<div id="root"><h1>$& $1</h1></div>');
  expect(page).toContain('hreflang="es" href="https://k.example/initiatives/TTI?split=region&amp;lang=es"');
  expect(page).not.toContain('<p>x</p>');
});

describe('what stands for a page where its address is passed on', () => {
  const passedOn = (url: string, html = '<h1>A</h1>') =>
    composed(shell, { html, title: 'A' }, pageAddress(url, 'fr') ?? fail(), 'https://k.example');

  it('is the chart of an indicator, in the language and with the choices of the page', () => {
    expect(passedOn('/initiatives/TTI/indicators/RES-01?split=region&theme=dark')).toContain(
      '<meta property="og:image" content="https://k.example/files/charts/TTI/RES-01.svg?split=region&amp;lang=fr&amp;width=1200" />',
    );
  });

  it('is our sign for other pages', () => {
    expect(passedOn('/')).toContain('content="https://k.example/icon-512.png"');
  });

  it('is what the first chart says, in plain text', () => {
    const html = '<p data-summary="true">It <b>rose</b> to 3 &amp; more. <span class="sr-only">x</span></p>';
    expect(passedOn('/', html)).toContain(
      '<meta property="og:description" content="It rose to 3 &amp; more." />',
    );
    expect(passedOn('/')).not.toContain('og:description');
  });
});
