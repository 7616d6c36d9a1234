import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { config } from 'zod/mini';
import { FakeEventSource } from './fake-event-source';
import { server } from './server';

config({ jitless: true });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(() => {
  FakeEventSource.install();
  localStorage.clear();
  Element.prototype.scrollTo = () => undefined;
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
});

afterAll(() => {
  server.close();
});
