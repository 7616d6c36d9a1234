import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { given, good, http, refusal } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { CannedRepliesPage } from './canned-replies-page';

interface Stored {
  id: number;
  title: string;
  body: string;
}

let stored: Stored[];

beforeEach(() => {
  stored = [{ id: 1, title: 'Greeting', body: 'Hello {{customer_name}}!' }];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/canned-replies', () =>
      good(stored.map((it) => ({ ...it, rendered: null, updated_at: '2026-01-15T10:30:00Z' }))),
    ),
    http.post('/api/canned-replies', async ({ request }) => {
      const body = (await request.json()) as Stored;
      stored = [...stored, { ...body, id: 2 }];
      return good(body, {}, 201);
    }),
    http.put('/api/canned-replies/1', async ({ request }) => {
      const body = (await request.json()) as Stored;
      stored = stored.map((it) => (it.id === 1 ? { ...it, ...body } : it));
      return good(body);
    }),
    http.delete('/api/canned-replies/1', () => {
      stored = stored.filter(({ id }) => id !== 1);
      return good({});
    }),
  );
});

describe('the page of canned replies', () => {
  it('adds one, which shows with its placeholders filled in while it is written', async () => {
    const { user } = show(<CannedRepliesPage />);
    const form = await screen.findByRole('form', { name: 'New canned reply' });

    await user.type(within(form).getByLabelText('Title'), 'Steam');
    await user.type(within(form).getByLabelText('Message'), 'Is it *hot*, ');
    await user.click(within(form).getByRole('button', { name: 'Customer name' }));

    const preview = within(form).getByRole('region', { name: 'Preview' });
    expect(preview).toHaveTextContent('Is it hot, Ada Byron');
    await user.click(within(form).getByRole('button', { name: 'Create canned reply' }));
    expect(await screen.findByRole('listitem', { name: 'Steam' })).toBeVisible();
    expect(stored.at(-1)?.body).toBe('Is it *hot*, {{customer_name}}');
    expect(within(form).getByLabelText('Title')).toHaveValue('');
  });

  it('refuses placeholders that mean nothing, and shows what the server refuses', async () => {
    given(http.post('/api/canned-replies', () => refusal(409, 'Another one has this title.')));
    const { user } = show(<CannedRepliesPage />);
    const form = await screen.findByRole('form', { name: 'New canned reply' });

    await user.type(within(form).getByLabelText('Title'), 'Greeting');
    await user.type(within(form).getByLabelText('Message'), 'Hi {{{{nobody}}');
    await user.click(within(form).getByRole('button', { name: 'Create canned reply' }));
    expect(
      await within(form).findByText('Unknown placeholder. Choose one from the list.'),
    ).toBeVisible();
    await user.clear(within(form).getByLabelText('Message'));
    await user.type(within(form).getByLabelText('Message'), 'Hi');
    await user.click(within(form).getByRole('button', { name: 'Create canned reply' }));

    expect(await screen.findByText('Another one has this title.')).toBeVisible();
    expect(within(form).getByLabelText('Title')).toHaveValue('Greeting');
  });

  it('changes one, and removes it when told twice', async () => {
    const { user } = show(<CannedRepliesPage />);

    const item = await screen.findByRole('listitem', { name: 'Greeting' });
    await user.click(await within(item).findByRole('button', { name: 'Edit' }));
    const form = screen.getByRole('form', { name: 'Edit “Greeting”' });
    await user.type(within(form).getByLabelText('Title'), 's');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const changed = await screen.findByRole('listitem', { name: 'Greetings' });
    await user.click(within(changed).getByRole('button', { name: 'Delete' }));
    expect(stored).toHaveLength(1);
    await user.click(within(changed).getByRole('button', { name: 'Delete permanently' }));

    await waitFor(() => {
      expect(
        screen.getByText('No canned replies yet. Create one to answer common questions faster.'),
      ).toBeVisible();
    });
  });

  it('lets viewers read', async () => {
    given(http.get('/api/auth/me', () => good({ ...grace, role: 'VIEWER' })));
    show(<CannedRepliesPage />);

    expect(await screen.findByText(/Hello/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });
});
