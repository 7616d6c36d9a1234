create table replies (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  author varchar(20) not null,
  agent_id bigint null,
  agent_name varchar(100) not null,
  message text not null,
  internal boolean not null,
  channel varchar(20) not null,
  idempotency_key varchar(64) character set ascii collate ascii_bin null,
  sent_at datetime(6) not null,
  updated_at datetime(6) not null,
  deleted_at datetime(6) null,
  version bigint not null,
  primary key (id),
  unique key one_reply_per_message (idempotency_key),
  key conversation (ticket_id, sent_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table reply_attachments (
  reply_id bigint not null,
  position int not null,
  attachment_id varchar(36) character set ascii collate ascii_bin not null,
  primary key (reply_id, position),
  constraint attachment_of_reply foreign key (reply_id) references replies (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Append-only: what a reply said before each change, and who changed it.
create table reply_history (
  id bigint not null auto_increment,
  reply_id bigint not null,
  what varchar(20) not null,
  agent_id bigint null,
  former_agent_name varchar(100) null,
  former_message text null,
  at datetime(6) not null,
  primary key (id),
  key history_of_reply (reply_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table ticket_projection (
  ticket_id bigint not null,
  reference varchar(40) not null,
  status varchar(20) not null,
  name varchar(255) not null,
  version bigint not null,
  primary key (ticket_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
