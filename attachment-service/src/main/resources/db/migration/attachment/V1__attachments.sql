-- What is known about files. Their bytes are in the file store, under the id.
-- Ids are text: they travel as text in events and answers, and read the same in MySQL, MariaDB and a console.
create table attachments (
    id char(36) character set ascii not null primary key,
    name varchar(255) not null,
    content_type varchar(100) not null,
    size bigint not null,
    sha256 char(64) character set ascii not null,
    state varchar(20) character set ascii not null,
    state_since datetime(6) not null,
    claim_hash char(64) character set ascii,
    address varchar(100),
    ticket_id bigint,
    reply_id bigint,
    internal boolean not null,
    position int not null,
    created_at datetime(6) not null,
    version bigint not null,
    key attachments_of_ticket (ticket_id, reply_id, position),
    key attachments_waiting (state, state_since),
    key attachments_of_address (address, state)
) engine = innodb default charset = utf8mb4;

-- A row per address to lock: two uploads from one address must not both fit under its limit.
create table uploaders (
    address varchar(100) not null primary key,
    last_upload_at datetime(6) not null,
    key uploaders_age (last_upload_at)
) engine = innodb default charset = utf8mb4;
