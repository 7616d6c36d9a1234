-- Whether a file can have a thumbnail: a picture that nobody has failed to decode.
alter table attachments add column thumbnail boolean not null default false;

update attachments set thumbnail = true where content_type like 'image/%';
