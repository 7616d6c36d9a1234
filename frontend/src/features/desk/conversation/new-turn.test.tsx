import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Reply } from '@/shared/api/contract';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, grace } from '@/testing/situations';
import { NewTurn } from './new-turn';

function Feed({ next }: { next: Reply }) {
  const [replies, setReplies] = useState([aReply({ id: 11 })]);
  return (
    <>
      <button
        onClick={() => {
          setReplies([...replies, next]);
        }}
      >
        The feed tells
      </button>
      <NewTurn replies={replies} />
    </>
  );
}

it.each([
  [{ author: 'customer', agent_name: 'Ada Byron' }, 'New message from Ada Byron.'],
  [{ agent_name: 'Katherine', internal: true }, 'Katherine added a note.'],
  [{ agent_name: grace.name }, 'Reply sent.'],
  [{ agent_name: grace.name, internal: true }, 'Note added.'],
])('what is new is told to those who listen, and nothing of the rest', async (turn, words) => {
  given(http.get('/api/auth/me', () => good(grace)));
  const { user } = show(<Feed next={aReply({ id: 12, ...turn })} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();

  await user.click(screen.getByRole('button', { name: 'The feed tells' }));

  expect(await screen.findByText(words)).toHaveAttribute('role', 'status');
});
