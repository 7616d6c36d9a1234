-- Since when the customer has waited for an answer: the first thing they said that nobody answered; null when nobody waits.
-- What is closed waits for nobody.
alter table tickets add column waiting_since datetime(6) null;
update tickets t left join ticket_milestones m on m.ticket_id = t.id
   set t.waiting_since = case
         when m.first_response_at is null then t.created_at
         when t.last_customer_at > m.first_response_at then t.last_customer_at
       end
 where t.status <> 'closed';
create index tickets_by_waiting on tickets (waiting_since, id);
