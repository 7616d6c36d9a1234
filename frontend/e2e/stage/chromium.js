import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

function executable() {
  const found = [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place));
  if (!found) throw new Error(`No Chromium: install one (${places.join(', ')}) or set CHROMIUM`);
  return found;
}

/** Starts a browser that talks to nobody but Tick. */
export function startBrowser() {
  return chromium.launch({
    executablePath: executable(),
    headless: true,
    // Chromium's sandbox refuses to be run by root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
