-- Raw signed webhook bodies, exactly as they came; everything else is derived from them.
create table webhook_journal (
  id bigint not null auto_increment primary key,
  received_at datetime(6) not null,
  body mediumblob not null,
  state varchar(16) not null,
  reason varchar(300) null,
  attempts int not null default 0,
  next_attempt_at datetime(6) not null,
  settled_at datetime(6) null,
  key webhook_journal_work (state, next_attempt_at, id),
  key webhook_journal_prune (settled_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table contacts (
  id char(36) not null primary key,
  profile_name varchar(200) null,
  wa_id varchar(20) null,
  user_id varchar(160) null,
  created_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table contact_aliases (
  kind varchar(16) not null,
  address varchar(160) not null,
  contact_id char(36) not null,
  primary key (kind, address),
  key contact_aliases_contact (contact_id),
  constraint contact_aliases_of_contact foreign key (contact_id) references contacts (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One contact on one of our numbers.
create table conversations (
  id bigint not null auto_increment primary key,
  contact_id char(36) not null,
  phone_number_id varchar(32) not null,
  last_inbound_at datetime(6) null,
  window_until datetime(6) null,
  opening_command_id char(36) null,
  confirmed_at datetime(6) null,
  unique key conversations_identity (contact_id, phone_number_id),
  unique key conversations_opening (opening_command_id),
  constraint conversations_of_contact foreign key (contact_id) references contacts (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What this service knows of tickets, from their events.
create table known_tickets (
  ticket_id bigint not null primary key,
  ticket_uuid char(36) not null,
  link_version int not null,
  reference varchar(40) not null,
  origin varchar(20) not null,
  status varchar(20) not null,
  status_since datetime(6) not null,
  customer_name varchar(200) not null,
  mobile_digits varchar(20) null,
  contact_id char(36) null,
  phone_number_id varchar(32) null,
  wants_messages boolean not null,
  key known_tickets_contact (contact_id, ticket_id),
  key known_tickets_mobile (mobile_digits, ticket_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The raw wamid holds a phone number: it stays in this database.
create table inbound_messages (
  id bigint not null auto_increment primary key,
  phone_number_id varchar(32) not null,
  wamid varchar(255) not null,
  wamid_hash char(64) not null,
  conversation_id bigint not null,
  kind varchar(32) not null,
  words mediumtext not null,
  quoted_hash char(64) null,
  only_if_known boolean not null,
  sent_at datetime(6) not null,
  received_at datetime(6) not null,
  state varchar(16) not null,
  ticket_id bigint null,
  media_id varchar(100) null,
  media_type varchar(120) null,
  media_name varchar(255) null,
  media_state varchar(16) not null,
  media_attempts int not null,
  media_due_at datetime(6) null,
  attachment_id char(36) null,
  unique key inbound_messages_once (phone_number_id, wamid_hash),
  key inbound_messages_hash (wamid_hash),
  key inbound_messages_route (state, conversation_id, id),
  key inbound_messages_media (media_state, media_due_at),
  key inbound_messages_prune (received_at),
  constraint inbound_messages_of_conversation foreign key (conversation_id) references conversations (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table messages (
  seq bigint not null auto_increment primary key,
  id char(36) not null,
  business_key varchar(160) not null,
  recipient_kind varchar(16) not null,
  recipient varchar(160) not null,
  phone_number_id varchar(32) not null,
  kind varchar(16) not null,
  ticket_id bigint null,
  reply_id bigint null,
  ticket_uuid char(36) null,
  link_version int null,
  reference varchar(40) null,
  customer_name varchar(200) null,
  status_shown varchar(20) null,
  free_text text null,
  as_template boolean not null,
  state varchar(16) not null,
  reason varchar(300) null,
  error_code int null,
  attempts int not null,
  tries int not null,
  attempt_id char(36) null,
  resent boolean not null,
  wamid_hash char(64) null,
  next_attempt_at datetime(6) not null,
  retry_until datetime(6) null,
  sending_since datetime(6) null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  unique key messages_id (id),
  unique key messages_business_key (business_key),
  key messages_wamid (wamid_hash),
  key messages_work (state, next_attempt_at, seq),
  key messages_order (recipient, state, seq),
  key messages_ticket (ticket_id, seq),
  key messages_prune (updated_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Every attempt's opaque id, so that a status finds its message whichever attempt it belongs to.
create table message_attempts (
  attempt_id char(36) not null primary key,
  message_seq bigint not null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  outcome varchar(16) null,
  error_code int null,
  wamid_hash char(64) null,
  key message_attempts_message (message_seq),
  key message_attempts_wamid (wamid_hash),
  constraint message_attempts_of_message foreign key (message_seq) references messages (seq) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Statuses that came before the message they speak of was on record.
create table early_statuses (
  id bigint not null auto_increment primary key,
  wamid_hash char(64) not null,
  status varchar(16) not null,
  happened_at datetime(6) not null,
  error_code int null,
  details varchar(300) null,
  received_at datetime(6) not null,
  key early_statuses_wamid (wamid_hash),
  key early_statuses_prune (received_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table channel_pauses (
  phone_number_id varchar(32) not null primary key,
  error_code int null,
  reason varchar(300) not null,
  since datetime(6) not null,
  probes int not null,
  probe_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table live_counter (
  id tinyint not null primary key,
  last_seq bigint not null
) engine = InnoDB;

insert into live_counter (id, last_seq) values (1, 0);

create table live_events (
  seq bigint not null primary key,
  type varchar(32) not null,
  ticket_id bigint null,
  reply_id bigint null,
  attachment_id char(36) null,
  message_id char(36) null,
  status varchar(20) null,
  happened_at datetime(6) not null,
  stored_at datetime(6) not null,
  key live_events_prune (stored_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
