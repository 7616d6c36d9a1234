import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Ticket } from '@/shared/api/contract';
import { ErrorNote } from '@/shared/ui/error-note';
import { TicketFiles } from '../ticket/ticket-files';
import { Bubble } from './bubble';
import { attachmentsQuery, channelMessagesQuery, repliesQuery } from './conversation-queries';
import { kindWords } from './delivery';
import { DeliveryMark } from './delivery-mark';
import { timelineOf, type NoticeTurn, type ReplyTurn } from './timeline';

function ReplyBubble({ reply, files, message }: ReplyTurn) {
  const fromCustomer = reply.author.toLowerCase() === 'customer';
  return (
    <Bubble
      voice={reply.internal ? 'note' : fromCustomer ? 'customer' : 'agent'}
      author={reply.agent_name ?? (fromCustomer ? 'Customer' : 'Agent')}
      at={reply.sent_at}
      text={reply.message}
    >
      <TicketFiles files={files} />
      {message && <DeliveryMark message={message} />}
    </Bubble>
  );
}

function Notice({ message }: NoticeTurn) {
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{ alignSelf: 'center', alignItems: 'center', color: 'text.secondary' }}
    >
      <Typography variant="caption">WhatsApp · {kindWords(message.kind)}:</Typography>
      <DeliveryMark message={message} />
    </Stack>
  );
}

/** All that was said about a ticket, the newest in view. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const replies = useQuery(repliesQuery(ticket.id));
  const attachments = useQuery(attachmentsQuery(ticket.id));
  const messages = useQuery(channelMessagesQuery(ticket.id));
  const pane = useRef<HTMLDivElement>(null);

  const files = attachments.data ?? [];
  const turns = timelineOf(replies.data ?? [], files, messages.data ?? []);
  const turnCount = turns.length;
  useEffect(() => {
    if (turnCount > 0) pane.current?.scrollTo({ top: pane.current.scrollHeight });
  }, [turnCount]);

  const failed = [replies, attachments, messages].find((query) => query.isError);

  return (
    <Box
      ref={pane}
      tabIndex={0}
      role="region"
      aria-label="Conversation"
      sx={{ flexGrow: 1, overflowY: 'auto', p: 2, minHeight: 120 }}
    >
      <Stack component="ol" spacing={1.5} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        <Bubble
          voice="customer"
          author={ticket.name}
          at={ticket.created_at}
          text={ticket.description}
        >
          <TicketFiles files={files.filter((file) => file.reply_id === null)} />
        </Bubble>
        {turns.map((turn) =>
          turn.type === 'reply' ? (
            <ReplyBubble key={`reply ${turn.reply.id}`} {...turn} />
          ) : (
            <Notice key={`message ${turn.message.id}`} {...turn} />
          ),
        )}
      </Stack>
      {replies.isPending && (
        <Skeleton variant="rounded" height={72} sx={{ mt: 1.5, width: '70%', ml: 'auto' }} />
      )}
      {failed && (
        <Box sx={{ mt: 2 }}>
          <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
        </Box>
      )}
    </Box>
  );
}
