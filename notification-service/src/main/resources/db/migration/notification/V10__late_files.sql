-- A file that is late no longer keeps its message back: the message names it, and it joins the message under that name.
-- media_absence says in one word why a file was given up, until attachment-service knows.
alter table inbound_messages
  add column media_wait_until datetime(6) null,
  add column media_give_up_at datetime(6) null,
  add column media_absence varchar(16) null,
  add column media_named boolean not null default false,
  add key inbound_messages_file (attachment_id);

update inbound_messages
set attachment_id = uuid(),
  media_wait_until = date_add(received_at, interval 20 second),
  media_give_up_at = date_add(received_at, interval 7 day)
where media_state = 'PENDING';
