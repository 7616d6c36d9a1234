-- Whether a file can be read, as attachment-service has it. What it said before this column is read again from its topic.
alter table ticket_attachments add column state varchar(20) not null default 'stored';
