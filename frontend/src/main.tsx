import '@fontsource-variable/inter/wght.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { startSpeaking } from '@/shared/language/language';
import { App } from './app/app';
import { Providers } from './app/providers';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in');

function draw(place: HTMLElement) {
  createRoot(place).render(
    <StrictMode>
      <Providers>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </Providers>
    </StrictMode>,
  );
}

startSpeaking().then(
  () => {
    draw(root);
  },
  () => {
    // There are no words of the reader's language to say it in.
    // eslint-disable-next-line tick/visible-words
    root.textContent = 'Tick could not be loaded. Please load this page again.';
  },
);
