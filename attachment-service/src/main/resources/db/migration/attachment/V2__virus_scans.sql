-- Whether a file's bytes may be handed out, and when a file whose scan is outstanding has its next turn.
-- Files from before this had no scanner; where one is configured now, they are scanned too.
alter table attachments
    add column content_state varchar(20) character set ascii not null default 'UNSCANNED',
    add column content_problem varchar(255),
    add column scan_attempts int not null default 0,
    add column scan_at datetime(6) not null default '2000-01-01 00:00:00',
    add key attachments_to_scan (content_state, scan_at);
