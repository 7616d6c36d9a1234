-- Who wrote the last message on a ticket, and when; null while nothing has been written since it was opened.
alter table tickets
  add column last_message_at datetime(6) null,
  add column last_message_by varchar(10) character set ascii null;
update tickets t left join ticket_milestones m on m.ticket_id = t.id
   set t.last_message_at = case
         when t.waiting_since is null and m.first_response_at >= t.last_customer_at then m.first_response_at
         when t.last_customer_at > t.created_at then t.last_customer_at
       end,
       t.last_message_by = case
         when t.waiting_since is null and m.first_response_at >= t.last_customer_at then 'agent'
         when t.last_customer_at > t.created_at then 'customer'
       end;

-- Lists show the latest activity first, whatever they are filtered by.
create index tickets_by_status_and_change on tickets (status, updated_at, id);
create index tickets_by_assignee_and_change on tickets (assignee_id, updated_at, id);
create index tickets_by_assignee_and_status on tickets (assignee_id, status, updated_at, id);
