-- Lists of tickets that agents saved, each for themselves or for everybody. The filter is a JSON object of arrays of strings.
create table views (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    agent_id bigint null,
    scope varchar(20) not null,
    filter text not null,
    sort varchar(30) not null,
    columns_shown varchar(500) not null,
    updated_at datetime(6) not null,
    key views_by_agent (agent_id, scope),
    key views_by_scope (scope, name),
    constraint views_agent foreign key (agent_id) references agents (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- How this desk works; one row.
create table desk_settings (
    only_row tinyint not null default 1 primary key,
    assign_on_reply boolean not null default true,
    start_on_reply boolean not null default true
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
insert into desk_settings (only_row) values (1);
