import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { kept } from '@/shared/storage/kept';
import { FileZone } from './file-zone';
import type { KeptUpload } from './kept-upload';
import { useUploads } from './use-uploads';

const HOUR = 60 * 60_000;
const store = kept<KeptUpload[]>('tick.files.test');

function aFile(name: string, storedAt = Date.now()): KeptUpload {
  return {
    key: name,
    name,
    size: 4,
    lastModified: 1,
    claim: { id: name, claimToken: 'c' },
    storedAt,
  };
}

function Zone() {
  const uploads = useUploads(store, { path: '/api/attachments' });
  return <FileZone uploads={uploads} disabled={false} />;
}

it('the focus stays where a file was removed by keyboard', async () => {
  given(http.post('/api/attachments', () => good({})));
  store.write([aFile('a.txt'), aFile('b.txt'), aFile('c.txt')]);
  const { user } = show(<Zone />);

  screen.getByRole('button', { name: 'Remove b.txt' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Remove c.txt' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Remove a.txt' })).toHaveFocus();
  await user.keyboard('{Enter}');

  expect(screen.getByRole('button', { name: /browse/i })).toHaveFocus();
});

it('a file that the server may have dropped meanwhile has to be chosen again', () => {
  store.write([aFile('old.txt', Date.now() - 23 * HOUR), aFile('new.txt')]);
  show(<Zone />);

  expect(screen.getByText('“old.txt” has expired. Attach it again.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove new.txt' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Remove old.txt' })).not.toBeInTheDocument();
});

it('what an earlier version kept without a date is still there', () => {
  sessionStorage.setItem(
    'tick.files.test',
    JSON.stringify([{ ...aFile('a.txt'), storedAt: undefined }, { odd: true }]),
  );
  show(<Zone />);

  expect(screen.getByRole('button', { name: 'Remove a.txt' })).toBeVisible();
});
