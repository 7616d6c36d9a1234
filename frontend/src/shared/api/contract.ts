/** What the services answer, in their spelling. */
export const statuses = ['new', 'in_progress', 'closed'] as const;
export type Status = (typeof statuses)[number];

export interface Ticket {
  id: number;
  reference: string;
  name: string;
  email: string | null;
  mobile: string | null;
  description: string;
  issue_type: string | null;
  issue_title: string | null;
  status: Status;
  channel: string;
  whatsapp_enabled: boolean;
  whatsapp_notifications: boolean;
  /** Null: nobody has it. */
  assignee: { id: number; name: string | null } | null;
  created_at: string;
  updated_at: string;
}

/** Somebody whom a ticket can be given to. */
export interface Assignable {
  id: number;
  name: string;
}

export interface HistoryEntry {
  id: number;
  what: string;
  actor: string;
  actor_name: string;
  old_value: string | null;
  new_value: string | null;
  at: string;
}

export interface TicketCounts {
  new: number;
  in_progress: number;
  closed: number;
  total: number;
  mine: number;
  unassigned: number;
}

export interface Reply {
  id: number;
  ticket_id: number;
  author: string;
  agent_name: string | null;
  message: string;
  internal: boolean;
  sent_at: string;
}

export interface Attachment {
  id: string;
  name: string;
  content_type: string;
  size: number;
  reply_id: number | null;
  state: string;
}

export interface ChannelMessage {
  id: string;
  kind: string;
  reply_id: number | null;
  state: string;
  reason: string | null;
  created_at: string;
  updated_at: string;
}

export interface Agent {
  id: number;
  name: string;
  email: string;
  role: string;
}

export interface CreatedTicket {
  id: number;
  reference: string;
  trackingUrl: string;
}

export interface TrackedTicket {
  ticket: Pick<
    Ticket,
    'reference' | 'status' | 'issue_title' | 'description' | 'created_at' | 'name'
  >;
  replies: Pick<Reply, 'id' | 'author' | 'agent_name' | 'message' | 'sent_at'>[];
  attachments: Pick<Attachment, 'id' | 'name' | 'content_type' | 'size' | 'reply_id'>[];
}

export interface KnownAgent extends Agent {
  active: boolean;
  created_at: string;
}

export interface DeadLetter {
  id: number;
  topic: string;
  key: string;
  state: string;
  reason: string;
  attempts: number;
  parkedAt: string;
  nextAttemptAt: string;
}

export interface SecondFactorState {
  enabled: boolean;
  recovery_codes_left: number;
}
