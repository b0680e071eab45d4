import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { answers } from './graphql/use-read.js';
import { LanguageProvider } from './i18n/language-provider.js';
import { Pages } from './routes.js';
import { Shell } from './shell/shell.js';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

// A public page that the server drew stands until the application has drawn it too.
const place = root.firstChild ? document.createElement('div') : root;
if (place !== root) {
  place.className = 'contents';
  import('./served/take-over.js').then(
    ({ takeOver }) => takeOver(root, place),
    () => root.replaceChildren(place),
  );
}

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={answers()}>
      <LanguageProvider fallback={null}>
        <BrowserRouter>
          <Shell>
            <Pages />
          </Shell>
        </BrowserRouter>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
