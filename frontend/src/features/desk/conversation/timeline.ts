import type { Attachment, ChannelMessage, Reply } from '@/shared/api/contract';

export interface ReplyTurn {
  type: 'reply';
  at: string;
  reply: Reply;
  files: Attachment[];
  /** What it went out as on WhatsApp, a long one in several parts. */
  messages: ChannelMessage[];
}

export interface NoticeTurn {
  type: 'notice';
  at: string;
  message: ChannelMessage;
}

/** A template that an agent chose. */
export interface TemplateTurn {
  type: 'template';
  at: string;
  message: ChannelMessage;
}

export type Turn = ReplyTurn | NoticeTurn | TemplateTurn;

function delivers(message: ChannelMessage, reply: Reply): boolean {
  return message.kind === 'reply' && message.reply_id === reply.id;
}

/**
 * Replies with their files and delivery, and the WhatsApp notices between them, oldest first.
 * @param messages newest first, as the server lists them
 */
export function timelineOf(
  replies: readonly Reply[],
  files: readonly Attachment[],
  messages: readonly ChannelMessage[],
): Turn[] {
  const turns: Turn[] = replies.map((reply) => ({
    type: 'reply',
    at: reply.sent_at,
    reply,
    files: files.filter((file) => file.reply_id === reply.id),
    messages: messages
      .filter((message) => delivers(message, reply))
      .sort((one, other) => one.part - other.part),
  }));
  for (const message of messages) {
    if (message.kind === 'reply') continue;
    const type = message.kind === 'template' ? 'template' : 'notice';
    turns.push({ type, at: message.created_at, message });
  }
  return turns.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
