-- Requests that their sender may repeat, by the hash of operation, sender and key. No answer's secrets are kept.
create table idempotency_keys (
    id char(64) character set ascii collate ascii_bin not null primary key,
    content_hash char(64) character set ascii collate ascii_bin not null,
    owner char(36) character set ascii collate ascii_bin not null,
    answer varchar(2000),
    locked_until datetime(6) not null,
    expires_at datetime(6) not null,
    key idempotency_keys_by_age (expires_at)
) engine = innodb;
