import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startSpeaking } from '@/shared/language/language';
import { FakeStream } from './fake-stream';
import { given, good, http, server } from './server';

configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(async () => {
  FakeStream.install();
  // Nobody else is there, unless a test says so.
  given(http.all('/api/presence', () => good([])));
  localStorage.clear();
  sessionStorage.clear();
  await startSpeaking('customer', 'agent', 'conversation');
  Element.prototype.scrollTo = () => undefined;
  // jsdom lays nothing out: without a height, lists that draw only what is in view draw nothing.
  for (const size of ['clientHeight', 'clientWidth']) {
    Object.defineProperty(Element.prototype, size, { configurable: true, value: 800 });
  }
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
});

afterAll(() => {
  server.close();
});
