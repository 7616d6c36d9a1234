-- Every ticket says when its customer was last heard of, so that lists can be sorted by it.
update tickets set last_customer_at = created_at where last_customer_at is null;
alter table tickets modify column last_customer_at datetime(6) not null;

create index tickets_by_customers_word on tickets (last_customer_at, id);
create index tickets_by_name on tickets (name, id);
create index tickets_by_state on tickets (status, id);
