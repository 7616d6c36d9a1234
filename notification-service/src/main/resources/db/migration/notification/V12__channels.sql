-- Which channel a message takes, came by, or belongs to. What is there came and goes by WhatsApp, and so does what a copy of
-- the former release still writes while this one starts.
alter table messages
  add column channel varchar(16) not null default 'whatsapp',
  -- The message that failed on another channel and goes this way instead.
  add column fallback_of char(36) null,
  modify column business_key varchar(400) not null,
  modify column recipient varchar(254) not null;

alter table conversations
  add column channel varchar(16) not null default 'whatsapp';

-- A message with several files: each further file has a row of its own, which is part_of the message's.
alter table inbound_messages
  add column channel varchar(16) not null default 'whatsapp',
  add column subject varchar(1000) null,
  add column automatic boolean not null default false,
  add column part_of bigint null,
  add column further_files int not null default 0,
  modify column wamid varchar(998) not null,
  add key inbound_messages_parts (part_of);

alter table early_statuses
  add column channel varchar(16) not null default 'whatsapp';

-- Addresses of contacts: on a channel, of a kind, one contact's at a time.
alter table contact_aliases
  add column channel varchar(16) not null default 'whatsapp' first,
  modify column address varchar(254) not null,
  drop primary key,
  add primary key (channel, kind, address);

-- The channel on which a contact has the number in wa_id, or had the one in lost_wa_id.
alter table contacts
  add column number_channel varchar(16) null default 'whatsapp';

-- Where a body stood at the provider, so that none is journalled twice.
alter table webhook_journal
  add column channel varchar(16) not null default 'whatsapp',
  add column origin varchar(190) null,
  add column size bigint null,
  add unique key webhook_journal_origin (channel, origin);

-- What follows the first part of a large body.
create table journal_chunks (
  journal_id bigint not null,
  position int not null,
  bytes mediumblob not null,
  primary key (journal_id, position),
  constraint journal_chunks_of_body foreign key (journal_id) references webhook_journal (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
