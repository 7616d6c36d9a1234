-- What some agents show besides their password. The secret is encrypted; a step is half a minute, and none opens twice.
create table second_factors (
    agent_id bigint not null primary key,
    sealed_secret varchar(200) character set ascii collate ascii_bin not null,
    confirmed boolean not null default false,
    last_step bigint not null default 0,
    created_at datetime(6) not null,
    constraint second_factors_agent foreign key (agent_id) references agents (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- For agents who have lost their device; only hashes, each opens once.
create table recovery_codes (
    agent_id bigint not null,
    code_sha256 char(64) character set ascii collate ascii_bin not null,
    primary key (agent_id, code_sha256),
    constraint recovery_codes_factor foreign key (agent_id) references second_factors (agent_id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
