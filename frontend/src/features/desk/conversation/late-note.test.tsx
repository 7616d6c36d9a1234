import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Reply } from '@/shared/api/contract';
import { show } from '@/testing/show';
import { aReply } from '@/testing/situations';
import { LateNote, turnId } from './late-note';
import { useLateTurns } from './use-late-turns';

const first = aReply({ id: 11 });
const last = aReply({ id: 12, sent_at: '2026-01-15T12:00:00Z' });
const late = aReply({ id: 13, author: 'customer', agent_name: 'Ada Byron' });

function Conversation({ then }: { then: Reply[] }) {
  const [replies, setReplies] = useState([first, last]);
  const { late: slipped, shown } = useLateTurns(replies);
  return (
    <>
      <button onClick={() => setReplies(then)}>The feed tells</button>
      <LateNote late={slipped} onShown={shown} />
      {replies.map(({ id }) => (
        <div key={id} id={turnId(id)} tabIndex={-1} />
      ))}
    </>
  );
}

it('a message that slips in above is told, and leads there', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const { user } = show(<Conversation then={[first, late, last]} />);

  await user.click(screen.getByRole('button', { name: 'The feed tells' }));
  expect(screen.getByRole('status')).toHaveTextContent(
    'A message that Ada Byron sent earlier has just arrived.',
  );
  await user.click(screen.getByRole('button', { name: 'Show message' }));

  expect(document.getElementById(turnId(13))).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('a message at the end needs no such word', async () => {
  const { user } = show(<Conversation then={[first, last, late]} />);

  await user.click(screen.getByRole('button', { name: 'The feed tells' }));

  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
