-- Which search index the tables want: whoever has an index of another id or generation makes it anew. The words of tickets are
-- found by it now, and no longer by the database.
create table search_index (
    only_row tinyint not null default 1 primary key,
    id char(36) character set ascii collate ascii_bin not null,
    generation bigint not null default 1
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
insert into search_index (id) values (uuid());

alter table tickets drop index tickets_words;
