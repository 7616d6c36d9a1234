import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { AccountPage } from './account-page';

const enrolment = {
  secret: 'GEZDGNBVGY3TQOJQ',
  otpauth_url: 'otpauth://totp/Tick:grace?secret=GEZDGNBVGY3TQOJQ&issuer=Tick',
};

let factor: { enabled: boolean; recovery_codes_left: number };

beforeEach(() => {
  factor = { enabled: false, recovery_codes_left: 0 };
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/auth/second-factor', () => good(factor)),
  );
});

describe('the second factor', () => {
  it('is taken up with password, key and first code, and shows recovery codes until they are kept', async () => {
    const told: unknown[] = [];
    given(
      http.post('/api/auth/second-factor', async ({ request }) => {
        told.push(await request.json());
        return good(enrolment);
      }),
      http.post('/api/auth/second-factor/confirmation', async ({ request }) => {
        told.push(await request.json());
        if (told.length === 2) return refusal(422, 'The code is wrong.');
        factor = { enabled: true, recovery_codes_left: 2 };
        return good({ recovery_codes: ['gezd-gnbv', 'gy3t-qojq'] });
      }),
    );
    const { user } = show(<AccountPage />);

    const gate = await screen.findByRole('form', { name: 'Set up two-factor authentication' });
    await user.type(within(gate).getByLabelText('Current password'), 'steam');
    await user.click(within(gate).getByRole('button'));
    expect(await screen.findByLabelText('Setup key')).toHaveValue(enrolment.secret);
    expect(screen.getByRole('img', { name: /QR code/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'on this device' })).toHaveAttribute(
      'href',
      enrolment.otpauth_url,
    );
    const code = screen.getByLabelText('6-digit code from your app');
    await user.type(code, '111111');
    await user.click(screen.getByRole('button', { name: 'Verify and turn on' }));
    expect(await screen.findByText('The code is wrong.')).toBeVisible();
    await user.clear(code);
    await user.type(code, '287082');
    await user.click(screen.getByRole('button', { name: 'Verify and turn on' }));

    expect(await screen.findByText('gezd-gnbv')).toBeVisible();
    expect(screen.getByLabelText('All codes')).toHaveValue('gezd-gnbv gy3t-qojq');
    expect(told).toEqual([{ password: 'steam' }, { code: '111111' }, { code: '287082' }]);
    await user.click(screen.getByRole('button', { name: 'I’ve saved my codes' }));
    expect(await screen.findByText(/2 recovery codes left/)).toBeVisible();
    expect(screen.queryByText('gezd-gnbv')).not.toBeInTheDocument();
  });

  it('is given up with the password', async () => {
    factor = { enabled: true, recovery_codes_left: 1 };
    given(
      http.post('/api/auth/second-factor/removal', async ({ request }) => {
        const { password } = (await request.json()) as { password: string };
        if (password !== 'steam') return refusal(422, 'The password is wrong.');
        factor = { enabled: false, recovery_codes_left: 0 };
        return good({});
      }),
    );
    const { user } = show(<AccountPage />);

    const gate = await screen.findByRole('form', { name: 'Turn off two-factor authentication' });
    await user.type(within(gate).getByLabelText('Current password'), 'smoke');
    await user.click(within(gate).getByRole('button'));
    expect(await within(gate).findByText('The password is wrong.')).toBeVisible();
    await user.clear(within(gate).getByLabelText('Current password'));
    await user.type(within(gate).getByLabelText('Current password'), 'steam');
    await user.click(within(gate).getByRole('button'));

    expect(
      await screen.findByRole('form', { name: 'Set up two-factor authentication' }),
    ).toBeVisible();
  });
});

describe('the password', () => {
  async function change(next: string, again: string) {
    const { user } = show(<AccountPage />);
    const form = await screen.findByRole('form', { name: 'Password' });
    await user.type(within(form).getByLabelText('Current password'), 'steam');
    await user.type(within(form).getByLabelText('New password'), next);
    await user.type(within(form).getByLabelText('Confirm new password'), again);
    await user.click(within(form).getByRole('button'));
    return form;
  }

  it('is changed, and that ends other sessions', async () => {
    const told: unknown[] = [];
    given(
      http.put('/api/auth/password', async ({ request }) => {
        told.push(await request.json());
        return good({});
      }),
    );

    const form = await change('more steam', 'more steam');

    expect(await within(form).findByText(/signed out on all other devices/)).toBeVisible();
    expect(told).toEqual([{ currentPassword: 'steam', newPassword: 'more steam' }]);
    expect(within(form).getByLabelText('New password')).toHaveValue('');
  });

  it('is not sent when it was mistyped', async () => {
    const form = await change('more steam', 'more stem');

    await waitFor(() => {
      expect(within(form).getByLabelText('Confirm new password')).toHaveAccessibleDescription(
        'Passwords don’t match',
      );
    });
  });

  it('says what the server has against it beside the field', async () => {
    const words = 'The new password needs at least 12 characters.';
    given(
      http.put('/api/auth/password', () =>
        refusal(422, words, [{ field: 'newPassword', message: words }]),
      ),
    );

    const form = await change('short', 'short');

    await waitFor(() => {
      expect(within(form).getByLabelText('New password')).toHaveAccessibleDescription(words);
    });
  });
});

describe('tokens for programs', () => {
  it('are made and revoked by admins; a secret is told once', async () => {
    const monitoringToken = {
      id: 3,
      name: 'Monitoring',
      scope: 'read',
      ending: 'x4Qa',
      created_by: 1,
      created_at: '2026-01-15T10:30:00Z',
      last_used_at: null,
      revoked_at: null as string | null,
    };
    given(
      http.get('/api/auth/me', () => good({ ...grace, role: 'ADMIN' })),
      http.get('/api/tokens', () => good([monitoringToken])),
      http.post('/api/tokens', async ({ request }) =>
        good({ id: 4, ...((await request.json()) as object), token: 'tick_secret' }, {}, 201),
      ),
      http.delete('/api/tokens/3', () => {
        monitoringToken.revoked_at = '2026-01-15T11:30:00Z';
        return good(monitoringToken);
      }),
    );
    const { user } = show(<AccountPage />);

    const form = await screen.findByRole('form', { name: 'New API token' });
    await user.type(within(form).getByLabelText('App name'), 'Exporter');
    await user.selectOptions(within(form).getByLabelText('Access'), 'write');
    await user.click(within(form).getByRole('button', { name: 'Create token' }));
    expect(await within(form).findByLabelText('Token')).toHaveValue('tick_secret');
    const monitoring = await screen.findByRole('listitem', { name: 'Monitoring' });
    await user.click(within(monitoring).getByRole('button', { name: 'Revoke' }));

    expect(await within(monitoring).findByText(/revoked/)).toBeVisible();
    expect(within(monitoring).queryByRole('button')).not.toBeInTheDocument();
  });

  it('are no business of others', async () => {
    show(<AccountPage />);

    expect(await screen.findByRole('form', { name: 'Password' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'API tokens' })).not.toBeInTheDocument();
  });
});
