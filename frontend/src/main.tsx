import '@fontsource-variable/inter/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { config } from 'zod/mini';
import { App } from './app/app';
import { Providers } from './app/providers';

// Compiled schemas need eval, which the page's policy forbids.
config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);
