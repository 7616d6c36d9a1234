-- Which copy of the service does what only one may do, by role. Whoever takes a lease over counts its epoch up, and a leader
-- commits only while the epoch is still its own.
create table leader_leases (
    role varchar(50) character set ascii collate ascii_bin not null primary key,
    holder varchar(200) not null default '',
    address varchar(255) not null default '',
    epoch bigint not null default 0,
    expires_at datetime(6) not null
) engine = innodb;
