-- What a customer reads, such as de or pt-BR; null where nobody knows. A message keeps it from when it was queued.
alter table known_tickets add column language varchar(16) null;
alter table messages add column language varchar(16) null;
