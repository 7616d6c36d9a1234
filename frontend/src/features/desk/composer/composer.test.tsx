import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '@/shared/api/contract';
import { keys } from '@/shared/api/query-keys';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { aReply, aTicket, grace } from '@/testing/situations';
import { Conversation } from '../conversation/conversation';
import { Composer } from './composer';

let replies: Reply[];
let sent: { message: string }[];

const canned = [
  { id: 1, title: 'Greeting', body: 'Hello {{customer_name}}!', rendered: 'Hello Ada Byron!' },
  { id: 2, title: 'Steam', body: 'Have you tried *steam*?', rendered: 'Have you tried *steam*?' },
];

beforeEach(() => {
  replies = [aReply()];
  sent = [];
  given(
    http.get('/api/auth/me', () => good(grace)),
    http.get('/api/replies/7', () => good(replies)),
    http.get('/api/drafts/7', () => good({ reply: null, internal: null })),
    http.put('/api/drafts/7', () => good({ reply: null, internal: null })),
    http.get('/api/attachments', () => good([])),
    http.get('/api/messages', () => good([])),
    http.get('/api/canned-replies', ({ request }) =>
      good(new URL(request.url).searchParams.get('ticketId') === '7' ? canned : []),
    ),
    http.get('/api/desk-settings', () => good({ assign_on_reply: false, start_on_reply: false })),
    http.post('/api/replies', async ({ request }) => {
      sent.push((await request.json()) as { message: string });
      return good(aReply({ id: 20 }), {}, 201);
    }),
  );
});

function Desk() {
  const queries = useQueryClient();
  return (
    <>
      <button onClick={() => void queries.invalidateQueries({ queryKey: keys.replies(7) })}>
        The feed tells
      </button>
      <Conversation ticket={aTicket()} />
      <Composer ticket={aTicket()} />
    </>
  );
}

async function showComposer() {
  const shown = show(<Desk />);
  await screen.findByText('Have you tried steam?');
  return { ...shown, box: await screen.findByRole('textbox', { name: 'Reply' }) };
}

describe('canned replies', () => {
  it('are offered after a slash with a preview, and taken with Enter where the caret is', async () => {
    const { user, box } = await showComposer();

    await user.type(box, 'So: /');
    const offered = await screen.findByRole('listbox', { name: 'Canned replies' });
    expect(within(offered).getAllByRole('option')).toHaveLength(2);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('steam', { selector: 'strong' })).toBeVisible();
    await user.keyboard('{ArrowUp}gre{Enter}');

    expect(box).toHaveValue('So: Hello Ada Byron!');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('step back with Escape, and are not offered within an address', async () => {
    const { user, box } = await showComposer();

    await user.type(box, 'http://x/y /st');
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(box).toHaveValue('http://x/y /st');
    await user.clear(box);
    await user.type(box, 'and/or');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});

describe('a reply that was sent', () => {
  it('shows at once, can be taken back with its words, and then was never sent', async () => {
    const { user, box } = await showComposer();

    await user.type(box, 'Too fast');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(box).toHaveValue('');
    expect(await screen.findByText(/Sending in \d+ s/)).toBeVisible();
    await user.type(box, 'more');
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(box).toHaveValue('Too fast\n\nmore');
    expect(screen.queryByText(/Sending in/)).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('goes out by itself after ten seconds, also when its ticket is not open any more', async () => {
    const { user, box, unmount } = await showComposer();
    await user.type(box, 'Steady');
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    unmount();

    await vi.advanceTimersByTimeAsync(9_000);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    vi.useRealTimers();

    await waitFor(() => {
      expect(sent).toMatchObject([{ message: 'Steady' }]);
    });
  });

  it('goes out at once when asked to, and a note always does', async () => {
    const { user, box } = await showComposer();

    await user.type(box, 'First');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(await screen.findByRole('button', { name: 'Send now' }));
    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Second');
    await user.click(screen.getByRole('button', { name: 'Add note' }));

    await waitFor(() => {
      expect(sent).toMatchObject([
        { message: 'First', internal: false },
        { message: 'Second', internal: true },
      ]);
    });
  });

  it('is sent by the next page when this one was left before its time had come', async () => {
    const first = await showComposer();
    await first.user.type(first.box, 'Cut off');
    await first.user.click(screen.getByRole('button', { name: 'Send' }));
    first.unmount();
    expect(sent).toEqual([]);

    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('page ended'));
    window.dispatchEvent(new Event('pagehide'));
    await showComposer();

    await waitFor(() => {
      expect(sent).toMatchObject([{ message: 'Cut off' }]);
    });
  });
});

describe('a reply with what it does to the ticket', () => {
  const settings = (assign: boolean, start: boolean) => {
    given(
      http.get('/api/desk-settings', () =>
        good({ assign_on_reply: assign, start_on_reply: start }),
      ),
    );
  };

  it('starts and takes the ticket, as the desk is set up', async () => {
    settings(true, true);
    const { user, box } = await showComposer();
    await user.type(box, 'On it{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Send now' }));

    await waitFor(() => {
      expect(sent).toMatchObject([{ message: 'On it', status: 'in_progress', assign: 'me' }]);
    });
  });

  it('leaves the ticket alone where the desk is set up so', async () => {
    settings(false, false);
    const { user, box } = await showComposer();
    await user.type(box, 'On it{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Send now' }));

    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]).not.toHaveProperty('status');
    expect(sent[0]).not.toHaveProperty('assign');
  });

  it('closes the ticket by two clicks or by one key', async () => {
    settings(true, true);
    const { user, box } = await showComposer();
    await user.type(box, 'Solved');
    await user.click(screen.getByRole('button', { name: 'More options' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Send and close' }));
    await user.type(box, 'Solved again{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    for (const button of await screen.findAllByRole('button', { name: 'Send now' })) {
      await user.click(button);
    }

    await waitFor(() => {
      expect(sent).toMatchObject([
        { message: 'Solved', status: 'closed' },
        { message: 'Solved again', status: 'closed' },
      ]);
    });
  });

  it('never comes with a note', async () => {
    settings(true, true);
    const { user } = await showComposer();
    await user.click(screen.getByRole('button', { name: 'Internal note' }));
    await user.type(screen.getByRole('textbox', { name: 'Internal note' }), 'Psst');
    expect(screen.queryByRole('button', { name: 'More options' })).not.toBeInTheDocument();
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]).not.toHaveProperty('status');
  });
});

describe('while somebody types', () => {
  it.each([
    [{ author: 'customer', agent_name: 'Ada Byron' }, /The customer replied/],
    [{ agent_name: 'Katherine' }, /Katherine replied/],
  ])('it is told that the conversation went on', async (turn, words) => {
    const { user, box } = await showComposer();
    await user.type(box, 'Well');

    replies = [...replies, aReply({ id: 12, message: 'Never mind', ...turn })];
    await user.click(screen.getByRole('button', { name: 'The feed tells' }));

    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send anyway' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled();
  });

  it('nothing is told of what was there before, or what one wrote oneself', async () => {
    const { user, box } = await showComposer();
    await user.type(box, 'Well');

    replies = [...replies, aReply({ id: 12, agent_name: grace.name, message: 'Mine' })];
    await user.click(screen.getByRole('button', { name: 'The feed tells' }));

    expect(await screen.findByText('Mine')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
  });

  it('an emoji goes where the caret is, and the preview shows it as the phone will', async () => {
    const { user, box } = await showComposer();
    await user.type(box, '*Thanks*');

    await user.click(screen.getByRole('button', { name: 'Emoji' }));
    await user.click(await screen.findByRole('button', { name: 'folded hands' }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));

    expect(box).toHaveValue('*Thanks*🙏');
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(preview).toHaveTextContent('Thanks🙏');
    await user.type(box, ' ~old~');
    expect(within(preview).getByText('old').tagName).toBe('S');
  });

  it('a picture can be pasted', async () => {
    given(http.post('/api/attachments', () => good({ id: 'f-9', claimToken: 'c-9' }, {}, 201)));
    const { user, box } = await showComposer();
    await user.click(box);

    await user.paste({
      files: [new File(['x'], 'image.png', { type: 'image/png' })],
      getData: () => '',
    } as unknown as DataTransfer);

    expect(await screen.findByRole('button', { name: 'Remove image.png' })).toBeVisible();
  });
});
