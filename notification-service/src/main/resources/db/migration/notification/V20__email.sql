-- What an admin stored about the mailbox; secrets are encrypted, each for its own row.
create table email_settings (
  name varchar(64) not null primary key,
  content text not null,
  key_id varchar(16) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- How far each folder has been read. The mailbox is a hash of its server, user and folder.
create table email_positions (
  mailbox char(64) character set ascii collate ascii_bin not null primary key,
  uid_validity bigint not null,
  newest_uid bigint not null,
  backlog_done bigint not null,
  backlog_end bigint not null,
  updated_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What is known of each mail that was fetched; its bytes are in the journal. The place is the mailbox, its UIDVALIDITY and
-- the mail's UID: no mail is fetched twice. A mail that comes again under another UID is known by its fingerprint.
create table email_mails (
  id bigint not null auto_increment primary key,
  place varchar(190) character set ascii collate ascii_bin not null,
  -- By the server's clock, and by ours.
  arrived_at datetime(6) not null,
  fetched_at datetime(6) not null,
  fingerprint char(64) character set ascii collate ascii_bin not null,
  message_id varchar(500) null,
  message_id_hash char(64) character set ascii collate ascii_bin null,
  external_id varchar(600) not null,
  external_hash char(64) character set ascii collate ascii_bin not null,
  subject varchar(500) not null,
  -- Senders and recipients, as JSON.
  people mediumtext not null,
  automatic boolean not null,
  duplicate boolean not null,
  unique key email_mails_once (place),
  key email_mails_fingerprint (fingerprint),
  key email_mails_message_id (message_id_hash),
  key email_mails_external (external_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The local part by which an answer finds its ticket.
create table email_reply_tokens (
  ticket_id bigint not null primary key,
  token char(26) character set ascii collate ascii_bin not null,
  reference varchar(40) not null,
  unique key email_reply_tokens_token (token)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Our own mails about a ticket, in their order: a thread names them all.
create table email_sent (
  message_id varchar(255) character set ascii collate ascii_bin not null primary key,
  ticket_id bigint not null,
  reference varchar(40) not null,
  subject varchar(500) not null,
  sent_at datetime(6) not null,
  key email_sent_ticket (ticket_id, sent_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whose mails belong to a ticket: whom we wrote to about it, and who wrote about it.
create table email_participants (
  reference varchar(40) not null,
  address varchar(320) not null,
  name varchar(200) null,
  since datetime(6) not null,
  primary key (reference, address)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- When we last confirmed a mail from an address by ourselves: at most once in ten minutes.
create table email_confirmations (
  address varchar(320) not null primary key,
  confirmed_at datetime(6) not null,
  message_id char(36) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whether sending and receiving work, as the copy that does it found last.
create table email_health (
  direction varchar(16) not null primary key,
  problem varchar(400) null,
  since datetime(6) not null,
  checked_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The ticket that a message is about, where its channel has proved that; and tickets by what people call them.
alter table inbound_messages add column ticket_reference varchar(40) null;
alter table known_tickets add key known_tickets_reference (reference);
