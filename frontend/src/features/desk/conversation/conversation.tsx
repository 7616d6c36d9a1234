import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Attachment, CustomerAction, Ticket } from '@/shared/api/contract';
import { useWords } from '@/shared/language/words';
import { ErrorNote } from '@/shared/ui/error-note';
import { namesItsFile, withPlaceholders } from '@/shared/whatsapp/placeholders';
import { FileChips } from '../files/file-chips';
import { Bubble } from './bubble';
import {
  attachmentsQuery,
  channelMessagesQuery,
  customerActionsQuery,
  repliesQuery,
} from './conversation-queries';
import { actionsOn, CustomerActions } from './customer-actions';
import { kindWords } from './delivery';
import { DeliveryMark } from './delivery-mark';
import { LateNote, turnId } from './late-note';
import { NewTurn } from './new-turn';
import { TemplateBubble } from './template-bubble';
import { timelineOf, type NoticeTurn, type ReplyTurn } from './timeline';
import { useLateTurns } from './use-late-turns';
import { UnsentTurns, useUnsentTurns } from './unsent-turns';

type WithActions<T> = T & { actions: readonly CustomerAction[] };

/** What a customer wrote, and nothing where a file speaks for itself. */
function ofCustomer(text: string, files: readonly Attachment[]): string {
  return namesItsFile(text, files) ? '' : withPlaceholders(text, 'agent');
}

function ReplyBubble({ reply, files, messages, actions }: WithActions<ReplyTurn>) {
  useWords();
  const fromCustomer = reply.author.toLowerCase() === 'customer';
  return (
    <Bubble
      id={turnId(reply.id)}
      voice={reply.internal ? 'note' : fromCustomer ? 'customer' : 'agent'}
      author={reply.agent_name}
      at={reply.sent_at}
      text={fromCustomer ? ofCustomer(reply.message, files) : reply.message}
    >
      <FileChips files={files} />
      <CustomerActions actions={actionsOn(actions, { replyId: reply.id })} />
      {messages.map((message) => (
        <DeliveryMark key={message.id} message={message} />
      ))}
    </Bubble>
  );
}

function Notice({ message, actions }: WithActions<NoticeTurn>) {
  const t = useWords();
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{ alignSelf: 'center', alignItems: 'center', color: 'text.secondary' }}
    >
      <Typography variant="caption">
        {t('desk.message.of', { kind: kindWords(message.kind) })}
      </Typography>
      <DeliveryMark message={message} />
      <CustomerActions actions={actionsOn(actions, { messageId: message.id })} />
    </Stack>
  );
}

/** All that was said about a ticket, the newest in view. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const t = useWords();
  const replies = useQuery(repliesQuery(ticket.id));
  const attachments = useQuery(attachmentsQuery(ticket.id));
  const messages = useQuery(channelMessagesQuery(ticket.id));
  const { data: actions = [] } = useQuery(customerActionsQuery(ticket.id));
  const pane = useRef<HTMLDivElement>(null);

  const files = attachments.data ?? [];
  const first = files.filter((file) => file.reply_id === null);
  const turns = timelineOf(replies.data ?? [], files, messages.data ?? []);
  const unsent = useUnsentTurns(ticket.id, replies.data ?? []);
  const { late, shown } = useLateTurns(replies.data);
  const endsWith = `${turns.at(-1)?.at} ${unsent.turns.length}`;
  // What slips in above leaves the place that is being read.
  useEffect(() => {
    pane.current?.scrollTo({ top: pane.current.scrollHeight });
  }, [endsWith]);

  const failed = [replies, attachments, messages].find((query) => query.isError);

  return (
    <>
      <NewTurn replies={replies.data} />
      <LateNote late={late} onShown={shown} />
      <Box
        ref={pane}
        id="conversation"
        tabIndex={0}
        role="region"
        aria-label={t('desk.ticket.conversation')}
        sx={{ flexGrow: 1, overflowY: 'auto', p: 2, minHeight: 120 }}
      >
        <Stack component="ol" spacing={1.5} sx={{ p: 0, m: 0, listStyle: 'none' }}>
          <Bubble
            voice="customer"
            author={ticket.name}
            at={ticket.created_at}
            text={ofCustomer(ticket.description, first)}
          >
            <FileChips files={first} />
            <CustomerActions actions={actionsOn(actions, {})} />
          </Bubble>
          {turns.map((turn) =>
            turn.type === 'reply' ? (
              <ReplyBubble key={`reply ${turn.reply.id}`} actions={actions} {...turn} />
            ) : turn.type === 'template' ? (
              <TemplateBubble key={`message ${turn.message.id}`} {...turn}>
                <CustomerActions actions={actionsOn(actions, { messageId: turn.message.id })} />
              </TemplateBubble>
            ) : (
              <Notice key={`message ${turn.message.id}`} actions={actions} {...turn} />
            ),
          )}
          <UnsentTurns {...unsent} />
        </Stack>
        {replies.isPending && (
          <Skeleton
            variant="rounded"
            height={72}
            sx={{ mt: 1.5, width: '70%', marginInlineStart: 'auto' }}
          />
        )}
        {failed && (
          <Box sx={{ mt: 2 }}>
            <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
          </Box>
        )}
      </Box>
    </>
  );
}
