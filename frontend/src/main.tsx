import '@fontsource-variable/inter/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { config } from 'zod';
import { Providers } from './app/providers';
import { routes } from './app/routes';

// Compiled schemas need eval, which the page's policy forbids.
config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
