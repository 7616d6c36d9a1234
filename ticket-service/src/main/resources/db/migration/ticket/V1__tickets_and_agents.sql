-- Who works here. E-mail addresses are stored in lower case.
create table agents (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    email varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    password_hash varchar(255) not null,
    role varchar(20) not null,
    active boolean not null default true,
    created_at datetime(6) not null,
    unique key agents_email (email)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who is signed in. Only the hash of the cookie's token is kept.
create table sessions (
    id bigint not null auto_increment primary key,
    token_sha256 char(64) character set ascii collate ascii_bin not null,
    agent_id bigint not null,
    created_at datetime(6) not null,
    last_seen_at datetime(6) not null,
    expires_at datetime(6) not null,
    unique key sessions_token (token_sha256),
    key sessions_by_agent (agent_id),
    key sessions_by_age (expires_at),
    constraint sessions_agent foreign key (agent_id) references agents (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Logins that have not succeeded lately, per account and per address; both as hashes.
create table login_attempts (
    id bigint not null auto_increment primary key,
    account_sha256 char(64) character set ascii collate ascii_bin not null,
    address varchar(100) character set ascii collate ascii_bin not null,
    attempted_at datetime(6) not null,
    key login_attempts_by_account (account_sha256, attempted_at),
    key login_attempts_by_address (address, attempted_at),
    key login_attempts_by_age (attempted_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- mobile is kept as typed and so may be longer than its digits; mobile_digits is what search looks at.
create table tickets (
    id bigint not null auto_increment primary key,
    uuid binary(16) not null,
    reference varchar(16) not null,
    name varchar(100) not null,
    email varchar(100),
    mobile varchar(40),
    mobile_e164 varchar(20),
    mobile_digits varchar(20),
    description text not null,
    issue_type varchar(50),
    issue_title varchar(150),
    status varchar(20) not null default 'new',
    channel varchar(20) not null,
    whatsapp_enabled boolean not null default false,
    whatsapp_notifications boolean not null default true,
    contact_id varchar(100),
    command_key char(64) character set ascii collate ascii_bin,
    assignee_id bigint,
    link_version int not null default 1,
    link_sha256 char(64) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    version bigint not null default 0,
    unique key tickets_uuid (uuid),
    unique key tickets_reference (reference),
    unique key tickets_command (command_key),
    unique key tickets_link (link_sha256),
    key tickets_by_creation (created_at, id),
    key tickets_by_change (updated_at, id),
    key tickets_by_status (status, created_at, id),
    key tickets_by_assignee (assignee_id, status, created_at, id),
    fulltext key tickets_words (issue_title, description, name, email),
    constraint tickets_known_status check (status in ('new', 'in_progress', 'closed')),
    constraint tickets_assignee foreign key (assignee_id) references agents (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Files that came with a ticket; the bytes are attachment-service's. Name, type and size are unknown for files from WhatsApp.
create table ticket_attachments (
    ticket_id bigint not null,
    position int not null,
    attachment_id varchar(36) not null,
    name varchar(255),
    content_type varchar(100),
    size bigint,
    primary key (ticket_id, position),
    constraint ticket_attachments_ticket foreign key (ticket_id) references tickets (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What happened to a ticket. Rows are only ever added.
create table ticket_history (
    id bigint not null auto_increment primary key,
    ticket_id bigint not null,
    what varchar(20) not null,
    actor varchar(20) not null,
    agent_id bigint,
    actor_name varchar(100) not null,
    old_value varchar(50),
    new_value varchar(50),
    happened_at datetime(6) not null,
    key ticket_history_by_ticket (ticket_id, id),
    constraint ticket_history_ticket foreign key (ticket_id) references tickets (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- How many tickets are in each state, spread over slots so that writers seldom meet. Assignee 0 is nobody.
create table ticket_counters (
    status varchar(20) not null,
    assignee_id bigint not null,
    slot tinyint not null,
    tickets bigint not null,
    primary key (status, assignee_id, slot)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
