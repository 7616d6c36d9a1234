-- When a file's bytes were last compared with what is known of them.
alter table attachments
    add column checked_at datetime(6) not null default current_timestamp(6),
    add key attachments_to_check (checked_at);
