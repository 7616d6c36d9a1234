-- The ticket whose private link a file was uploaded or claimed with: it can be attached to no other.
alter table attachments add column for_ticket bigint;
