import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgentsPage } from '@/features/agents/agents-page';
import { ConfirmDialog } from '@/features/session/confirm-dialog';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';

/** A server that resets a password once the session has been confirmed. */
function aCarefulServer({ code }: { code?: string } = {}) {
  const told = { confirmed: false, confirmations: [] as unknown[] };
  given(
    http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
    http.get('/api/agents', () =>
      good([
        {
          id: 2,
          name: 'Katherine',
          email: 'kat@tick.local',
          role: 'AGENT',
          active: true,
          created_at: '2026-01-15T10:30:00Z',
        },
      ]),
    ),
    http.post('/api/agents/2/password', () =>
      told.confirmed
        ? good({ password: 'made-up-password' })
        : refusal(403, 'Confirm your password first.', [], 'confirmation-needed'),
    ),
    http.post('/api/auth/confirmation', async ({ request }) => {
      const body = (await request.json()) as { password: string; code?: string };
      told.confirmations.push(body);
      if (body.password !== 'right') return refusal(422, 'Wrong password.', [], 'unfit-password');
      if (code !== undefined && body.code !== code) {
        return refusal(401, 'Enter a code.', [], 'second-factor-needed');
      }
      told.confirmed = true;
      return good({ confirmed_until: '2026-01-15T10:40:00Z' });
    }),
  );
  return told;
}

async function resetPassword() {
  const shown = show(
    <>
      <AgentsPage />
      <ConfirmDialog />
    </>,
  );
  const katherine = await screen.findByRole('listitem', { name: 'Katherine' });
  await shown.user.click(within(katherine).getByRole('button', { name: 'Reset password' }));
  return {
    ...shown,
    katherine,
    form: await screen.findByRole('form', { name: 'Confirm it’s you' }),
  };
}

describe('what a session alone is not enough for', () => {
  it('is done once the password is confirmed', async () => {
    const told = aCarefulServer();
    const { user, form } = await resetPassword();

    await user.type(within(form).getByLabelText('Current password'), 'wrong');
    await user.click(within(form).getByRole('button', { name: 'Confirm' }));
    expect(await within(form).findByText('Wrong password.')).toBeVisible();
    await user.clear(within(form).getByLabelText('Current password'));
    await user.type(within(form).getByLabelText('Current password'), 'right');
    await user.click(within(form).getByRole('button', { name: 'Confirm' }));

    expect(await screen.findByDisplayValue('made-up-password')).toBeVisible();
    expect(told.confirmations).toEqual([{ password: 'wrong' }, { password: 'right' }]);
  });

  it('asks for a code where the agent has a second factor', async () => {
    const told = aCarefulServer({ code: '123456' });
    const { user, form } = await resetPassword();

    await user.type(within(form).getByLabelText('Current password'), 'right');
    await user.click(within(form).getByRole('button', { name: 'Confirm' }));
    await user.type(await within(form).findByLabelText('Authentication code'), '123456');
    await user.click(within(form).getByRole('button', { name: 'Confirm' }));

    expect(await screen.findByDisplayValue('made-up-password')).toBeVisible();
    expect(told.confirmations).toHaveLength(2);
  });

  it('is left undone by whoever cancels', async () => {
    const told = aCarefulServer();
    const { user, form, katherine } = await resetPassword();

    await user.click(within(form).getByRole('button', { name: 'Cancel' }));

    expect(await within(katherine).findByText('Confirm your password first.')).toBeVisible();
    await waitFor(() => {
      expect(screen.queryByRole('form', { name: 'Confirm it’s you' })).toBeNull();
    });
    expect(told.confirmations).toEqual([]);
  });
});
