-- The running instances of the service, and where each takes signals that there is work. Only for speed: a row that is
-- missing or wrong costs the time until the next poll.
create table service_instances (
    id char(36) character set ascii collate ascii_bin not null primary key,
    address varchar(45) character set ascii collate ascii_bin not null,
    port int not null,
    token char(32) character set ascii collate ascii_bin not null,
    seen_at datetime(6) not null
) engine = innodb;
