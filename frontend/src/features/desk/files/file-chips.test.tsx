import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '@/shared/api/contract';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { grace } from '@/testing/situations';
import { FileChips } from './file-chips';

function aFile(it: Partial<Attachment>): Attachment {
  return {
    id: 'f-1',
    name: 'engine.png',
    content_type: 'image/png',
    size: 2048,
    reply_id: 11,
    state: 'stored',
    thumbnail: false,
    created_at: '2026-01-15T10:30:00Z',
    ...it,
  };
}

function signedIn(role: string) {
  given(http.get('/api/auth/me', () => good({ ...grace, role })));
}

describe('the files of a message', () => {
  it.each([
    ['application/octet-stream', 'Unusual file type'],
    ['application/vnd.ms-word.document.macroenabled.12', 'Contains macros'],
  ])('are only ever saved, and marked by their type: %s', (content_type, words) => {
    signedIn('AGENT');
    show(<FileChips files={[aFile({ name: 'run.me', content_type })]} />);

    const link = screen.getByRole('link', { name: `run.me · 2 kB · ${words}` });
    expect(link).toHaveAttribute('download', 'run.me');
  });

  it.each([
    ['awaited', 'Downloading from WhatsApp…'],
    ['unavailable', 'Couldn’t be downloaded from WhatsApp'],
    ['too_large', 'Larger than WhatsApp allows'],
    ['infected', 'Blocked: virus found'],
  ])('say why one is not there: %s', (state, words) => {
    signedIn('AGENT');
    show(<FileChips files={[aFile({ state, size: 0 })]} />);

    expect(screen.getByText(`engine.png · ${words}`)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  it('lets an admin have one fetched again that WhatsApp did not hand out', async () => {
    signedIn('ADMIN');
    const asked: string[] = [];
    given(
      http.post('/api/whatsapp/intake/files/:id', ({ params }) => {
        asked.push(String(params.id));
        return good({});
      }),
    );
    const { user } = show(<FileChips files={[aFile({ state: 'unavailable', size: 0 })]} />);

    await user.click(await screen.findByRole('button', { name: 'Download engine.png again' }));

    expect(await screen.findByRole('status')).toHaveTextContent('Downloading again…');
    expect(asked).toEqual(['f-1']);
  });
});
