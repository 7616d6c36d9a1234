-- Events in the order they are to be published. Rows stay for a while after that, so that a lost broker can be filled again.
create table outbox (
    id bigint not null auto_increment primary key,
    topic varchar(100) not null,
    record_key varchar(100) not null,
    version bigint not null,
    event_id char(36) not null,
    event_type varchar(200) not null,
    payload mediumblob not null,
    traceparent char(55),
    created_at datetime(6) not null default current_timestamp(6),
    published_at datetime(6),
    unique key outbox_stream (topic, record_key, version),
    key outbox_unpublished (published_at, id)
) engine = innodb;

-- The last version given out per stream. Locking the row keeps a stream's rows in the order of their commits.
create table outbox_streams (
    topic varchar(100) not null,
    record_key varchar(100) not null,
    version bigint not null,
    primary key (topic, record_key)
) engine = innodb;

-- Every schema that a stored event was written with, by its fingerprint.
create table outbox_schemas (
    fingerprint bigint not null primary key,
    definition mediumtext not null
) engine = innodb;

-- Which events have taken effect.
create table inbox (
    event_id char(36) not null primary key,
    topic varchar(100) not null,
    received_at datetime(6) not null default current_timestamp(6),
    key inbox_age (received_at)
) engine = innodb;

-- The last version that took effect, per stream.
create table inbox_streams (
    topic varchar(100) not null,
    record_key varchar(100) not null,
    version bigint not null,
    primary key (topic, record_key)
) engine = innodb;

-- Records that could not take effect yet (PARKED), that this release cannot read (ASIDE), or that were given up (DEAD).
create table inbox_parked (
    id bigint not null auto_increment primary key,
    topic varchar(100) not null,
    record_key varchar(100) not null,
    fingerprint char(64) not null,
    payload mediumblob not null,
    traceparent char(55),
    state varchar(10) not null,
    reason varchar(500) not null,
    attempts int not null default 0,
    parked_at datetime(6) not null default current_timestamp(6),
    next_attempt_at datetime(6) not null,
    unique key inbox_parked_once (topic, fingerprint),
    key inbox_parked_queue (topic, record_key, state, id),
    key inbox_parked_due (state, next_attempt_at)
) engine = innodb;
