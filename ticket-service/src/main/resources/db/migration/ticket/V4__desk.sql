-- When the customer last said something, and until when each agent has read. Tickets whose customer said more since are unread.
alter table tickets add column last_customer_at datetime(6);
update tickets set last_customer_at = created_at;

-- For lists of what somebody has, or nobody, whatever its status.
create index tickets_by_assignee_and_day on tickets (assignee_id, created_at, id);

create table read_marks (
    agent_id bigint not null,
    ticket_id bigint not null,
    read_at datetime(6) not null,
    primary key (agent_id, ticket_id),
    constraint read_marks_ticket foreign key (ticket_id) references tickets (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Whose ticket it is: the same e-mail address, or for whoever gave none the same number or WhatsApp contact.
alter table tickets add column customer_key char(64) character set ascii collate ascii_bin
    generated always as (sha2(coalesce(
        concat('email:', lower(email)), concat('mobile:', mobile_e164), concat('contact:', contact_id), hex(uuid)), 256)) stored;
create index tickets_by_customer on tickets (customer_key, created_at, id);
create index tickets_by_mobile on tickets (mobile_e164, created_at, id);

create table canned_replies (
    id bigint not null auto_increment primary key,
    title varchar(100) not null,
    body text not null,
    updated_at datetime(6) not null,
    unique key canned_replies_title (title)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table drafts (
    agent_id bigint not null,
    ticket_id bigint not null,
    mode varchar(10) not null,
    message text not null,
    updated_at datetime(6) not null,
    primary key (agent_id, ticket_id, mode),
    key drafts_by_age (updated_at),
    constraint drafts_ticket foreign key (ticket_id) references tickets (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who has a ticket open; worth nothing after 15 seconds.
create table presences (
    ticket_id bigint not null,
    agent_id bigint not null,
    agent_name varchar(100) not null,
    doing varchar(10) not null,
    seen_at datetime(6) not null,
    primary key (ticket_id, agent_id),
    key presences_by_age (seen_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What reports are made of: when an agent first answered a ticket, and when it was last closed.
create table ticket_milestones (
    ticket_id bigint not null primary key,
    created_at datetime(6) not null,
    first_response_at datetime(6),
    first_response_by bigint,
    resolved_at datetime(6),
    resolved_by bigint,
    key ticket_milestones_by_response (first_response_at),
    key ticket_milestones_by_resolution (resolved_at),
    constraint ticket_milestones_ticket foreign key (ticket_id) references tickets (id) on delete cascade
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into ticket_milestones (ticket_id, created_at, resolved_at, resolved_by)
select t.id, t.created_at, h.happened_at, h.agent_id
  from tickets t
  join (select ticket_id, max(id) as id from ticket_history where what = 'status' group by ticket_id) last
    on last.ticket_id = t.id
  join ticket_history h on h.id = last.id
 where t.status = 'closed';

create index tickets_by_day on tickets (created_at, status, channel);
