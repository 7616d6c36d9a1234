-- Keys of programs that work with tickets. Only the hash of a token is kept, and its last characters to tell it by.
create table api_tokens (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    token_sha256 char(64) character set ascii collate ascii_bin not null,
    ending char(4) character set ascii collate ascii_bin not null,
    may_write boolean not null,
    created_by bigint not null,
    created_at datetime(6) not null,
    last_used_at datetime(6),
    revoked_at datetime(6),
    unique key api_tokens_token (token_sha256),
    constraint api_tokens_creator foreign key (created_by) references agents (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
