import type { Agent, Reply, Ticket } from '@/shared/api/contract';

export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    id: 7,
    reference: 'TK-7QX4',
    name: 'Ada Byron',
    email: 'ada@example.com',
    mobile: '+1234567890',
    description: 'The engine does not start.',
    issue_type: 'technical',
    issue_title: 'Coffee machine won’t start',
    status: 'new',
    channel: 'web',
    whatsapp_enabled: false,
    whatsapp_notifications: true,
    assignee: null,
    customer_key: 'ada',
    unread: false,
    last_message: { at: '2026-01-15T10:30:00Z', by: 'customer' },
    last_customer_at: '2026-01-15T10:30:00Z',
    created_at: '2026-01-15T10:30:00Z',
    updated_at: '2026-01-15T10:30:00Z',
    ...changes,
  };
}

export function aReply(changes: Partial<Reply> = {}): Reply {
  return {
    id: 11,
    ticket_id: 7,
    author: 'agent',
    agent_name: 'Grace',
    message: 'Have you tried steam?',
    internal: false,
    channel: 'web',
    attachment_ids: [],
    sent_at: '2026-01-15T11:00:00Z',
    updated_at: '2026-01-15T11:00:00Z',
    ...changes,
  };
}

export const grace: Agent = {
  id: 1,
  name: 'Grace',
  email: 'grace@tick.local',
  role: 'AGENT',
  must_change_password: false,
};

export const noTickets = { new: 0, in_progress: 0, closed: 0, total: 0, mine: 0, unassigned: 0 };
