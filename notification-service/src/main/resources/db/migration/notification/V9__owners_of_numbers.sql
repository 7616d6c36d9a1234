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
