import { admin } from './settings.js';

/** Asking who one is, before signing in, is answered by 401; the browser reports it as an error. */
export const notSignedInYet = { status: 401, path: '/api/auth/me' };

/** An agent who has signed in at the desk. */
export async function anAgent(enter, options = {}) {
  const page = await enter({ ...options, excused: [notSignedInYet] });
  await page.goto('/admin');
  await page.getByLabel('Email').fill(admin.email);
  await page.getByLabel('Password').fill(admin.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  return page;
}

export function row(agent, subject) {
  return agent
    .getByRole('list', { name: 'Tickets' })
    .getByRole('link')
    .filter({ hasText: subject });
}

export function conversation(page) {
  return page.getByLabel('Conversation');
}

/** One turn of the conversation. */
export function said(page, words) {
  return conversation(page).getByRole('listitem').filter({ hasText: words });
}

/** Nothing on the page is still being fetched. */
export async function settled(page) {
  await page
    .locator('.MuiSkeleton-root, [role="progressbar"]')
    .first()
    .waitFor({ state: 'detached' });
}
