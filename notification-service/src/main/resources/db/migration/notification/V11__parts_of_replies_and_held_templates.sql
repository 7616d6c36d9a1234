-- A long reply goes out as several messages. A later part takes its place in the line right behind the first, although
-- it is written when the first one goes; first_seq is the first part's, null for every other message.
alter table messages
  modify column business_key varchar(300) not null,
  add column part int not null default 1,
  add column parts int not null default 1,
  add column first_seq bigint null,
  -- Why it is where it is, for programs; the sentence beside it is for people.
  add column reason_code varchar(40) null,
  -- The template that the last attempt was made with: what waits for it is found by it.
  add column sent_template varchar(512) null,
  add column sent_template_language varchar(16) null,
  add key messages_parts (first_seq, part);

-- A message counts as shown when reply- or ticket-service has made it part of a ticket, not when it was asked to.
alter table inbound_messages
  add column command_id char(36) character set ascii collate ascii_bin null,
  add column shown_at datetime(6) null,
  add key inbound_messages_command (command_id);
update inbound_messages set shown_at = received_at where state = 'ROUTED';
