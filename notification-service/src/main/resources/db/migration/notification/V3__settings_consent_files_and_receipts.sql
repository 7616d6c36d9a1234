-- What an admin stored; secrets are sealed, each for its own row.
create table channel_settings (
  name varchar(64) not null primary key,
  content text not null,
  key_id varchar(16) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table contacts
  add column stopped_at datetime(6) null,
  add column wrote_since_stop boolean not null default false,
  add column no_marketing_since datetime(6) null;

-- A file of a reply is a message of its own; what it answers is shown as a quotation.
alter table messages
  add column attachment_id char(36) null,
  add column media_id varchar(64) null,
  add column reaction varchar(64) null,
  add key messages_number (phone_number_id, state, next_attempt_at);

alter table webhook_journal
  add column counts varchar(200) null;

alter table message_attempts
  add column reason varchar(300) null,
  add key message_attempts_started (outcome, started_at);

alter table inbound_messages
  add column reaction varchar(64) null,
  add column journal_id bigint null,
  add column read_state varchar(16) null,
  add column read_attempts int not null default 0,
  add column read_due_at datetime(6) null,
  add column quoted_by varchar(36) null,
  add key inbound_messages_read (read_state, read_due_at),
  add key inbound_messages_ticket (ticket_id, id),
  add key inbound_messages_journal (journal_id, id);

-- The account's templates as they were when they were last read.
create table channel_templates (
  name varchar(512) not null,
  language varchar(16) not null,
  status varchar(32) not null,
  category varchar(32) not null,
  quality varchar(16) null,
  body text not null,
  buttons text not null,
  read_at datetime(6) not null,
  primary key (name, language)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table channel_health (
  phone_number_id varchar(32) not null primary key,
  works boolean not null,
  problem varchar(300) null,
  display_number varchar(40) null,
  name varchar(200) null,
  quality varchar(16) null,
  daily_limit bigint null,
  checked_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What WhatsApp announced about our account, for people to see.
create table channel_alerts (
  id bigint not null auto_increment primary key,
  words varchar(300) not null,
  happened_at datetime(6) not null,
  key channel_alerts_prune (happened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
