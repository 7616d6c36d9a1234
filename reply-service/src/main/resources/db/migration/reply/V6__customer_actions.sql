-- What customers did on WhatsApp to messages that are there already. Rows are only ever added; the messages stay as they were.
create table customer_actions (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  reply_id bigint null,
  message_id char(36) character set ascii collate ascii_bin null,
  what varchar(20) not null,
  content text null,
  at datetime(6) not null,
  idempotency_key varchar(64) character set ascii collate ascii_bin not null,
  primary key (id),
  unique key one_per_action (idempotency_key),
  key actions_of_ticket (ticket_id, at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
