alter table live_events
  add column for_customer boolean not null default false,
  add key live_events_of_ticket (ticket_id, seq);
