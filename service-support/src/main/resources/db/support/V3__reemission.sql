-- Which topic of the broker an outbox filled, by the broker's id for it. Another id under the same name: its data is lost.
create table outbox_topics (
    topic varchar(100) not null primary key,
    broker_id varchar(64) not null
) engine = innodb;

-- Requests to publish again what was published once. The relay works them off before it publishes anything else.
create table outbox_reemissions (
    id bigint not null auto_increment primary key,
    since datetime(6) not null,
    topic varchar(100),
    record_key varchar(100),
    requested_at datetime(6) not null default current_timestamp(6),
    events bigint not null default 0,
    finished_at datetime(6),
    key outbox_reemissions_open (finished_at, id)
) engine = innodb;
