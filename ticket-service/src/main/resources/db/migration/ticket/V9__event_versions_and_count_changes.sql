-- The version of the last event about a ticket, in the row that is locked while a ticket changes. The first one says that it
-- was opened. Not the version that agents see, which stays the same when only an event is published.
alter table tickets add column event_version bigint not null default 1;
update outbox_streams s join tickets t on t.id = cast(s.record_key as unsigned)
   set t.event_version = s.version
 where s.topic = 'tick.ticket.events';
delete from outbox_streams where topic = 'tick.ticket.events';

-- By how much the counts have changed, committed with the change itself. A job adds them up in the transaction that deletes
-- them. Only that job writes to ticket_counters, so one slot is enough.
create table ticket_count_changes (
    id bigint not null auto_increment primary key,
    status varchar(20) not null,
    assignee_id bigint not null,
    tickets bigint not null
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
insert into ticket_count_changes (status, assignee_id, tickets)
select status, assignee_id, sum(tickets) from ticket_counters where slot <> 0 group by status, assignee_id;
delete from ticket_counters where slot <> 0;
alter table ticket_counters modify column slot tinyint not null default 0;
