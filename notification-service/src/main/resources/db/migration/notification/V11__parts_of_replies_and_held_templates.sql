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
