-- Who signed in, who was refused and what was changed. Rows are only added, and removed once they are old enough.
-- source_id is what another service calls its entry, so that it is stored once however often it is sent.
create table security_log (
    id bigint not null auto_increment primary key,
    source_id varchar(36) character set ascii collate ascii_bin,
    at datetime(6) not null,
    event varchar(40) character set ascii collate ascii_bin not null,
    actor varchar(60) character set ascii collate ascii_bin,
    address varchar(60) character set ascii collate ascii_bin,
    target varchar(200),
    outcome varchar(10) character set ascii collate ascii_bin not null,
    detail varchar(300),
    unique key security_log_source (source_id),
    key security_log_by_age (at, id),
    key security_log_by_event (event, id),
    key security_log_by_actor (actor, id),
    key security_log_by_address (address, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
