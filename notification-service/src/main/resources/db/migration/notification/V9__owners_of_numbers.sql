-- When a contact got their present number, and from whom; what they are found by on WhatsApp; the number that somebody else has now.
alter table contacts
  add column username varchar(200) null,
  add column number_since datetime(6) null,
  add column number_taken_at datetime(6) null,
  add column lost_wa_id varchar(20) null;

-- Typed without its country: may be anybody's until somebody writes from it.
alter table known_tickets add column mobile_guessed boolean not null default false;

-- Whom a message is for, so that it goes nowhere else when its number gets a new owner.
alter table messages
  add column contact_id char(36) null,
  add column mobile_guessed boolean null;

-- What WhatsApp told that Tick has no use for, by day, so that the status page can say so.
create table unused_updates (
  field varchar(60) not null,
  day date not null,
  updates bigint not null,
  last_at datetime(6) not null,
  primary key (field, day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Customers whom another app or Meta's agent answers at the moment, by their address at WhatsApp.
create table conversations_elsewhere (
  customer varchar(160) not null primary key,
  since datetime(6) not null,
  key conversations_elsewhere_prune (since)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
