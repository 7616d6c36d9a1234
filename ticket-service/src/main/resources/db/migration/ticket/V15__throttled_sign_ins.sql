-- Wrong passwords and codes are counted by what they have in common, as a hash: an account together with an address or a
-- device, an account, a session, everybody. Nothing here shuts an account out. login_attempts, which this replaces, stays for
-- copies of the release before, as long as some run beside this one.
create table failed_attempts (
    kind varchar(10) character set ascii collate ascii_bin not null,
    subject_sha256 char(64) character set ascii collate ascii_bin not null,
    account_sha256 char(64) character set ascii collate ascii_bin,
    failures int not null,
    first_at datetime(6) not null,
    last_at datetime(6) not null,
    primary key (kind, subject_sha256),
    key failed_attempts_by_account (account_sha256),
    key failed_attempts_by_age (last_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Proofs of work that have been used, until their challenge is over.
create table used_proofs (
    challenge_sha256 char(64) character set ascii collate ascii_bin not null primary key,
    expires_at datetime(6) not null,
    key used_proofs_by_age (expires_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Browsers in which an agent has signed in before; only the hash of the cookie is kept.
create table known_devices (
    agent_id bigint not null,
    device_sha256 char(64) character set ascii collate ascii_bin not null,
    first_at datetime(6) not null,
    last_at datetime(6) not null,
    primary key (agent_id, device_sha256),
    constraint known_devices_agent foreign key (agent_id) references agents (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
