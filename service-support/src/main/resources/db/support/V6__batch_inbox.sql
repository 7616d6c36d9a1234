-- The transaction that inserted or advanced a row, by a random number. Of two that are handed the same records at once, each
-- can then tell which rows are its own.
alter table inbox add column batch bigint;

-- And from which version a stream was advanced, so that one statement can advance the streams of a whole batch.
alter table inbox_streams
    add column previous bigint not null default 0,
    add column batch bigint;
