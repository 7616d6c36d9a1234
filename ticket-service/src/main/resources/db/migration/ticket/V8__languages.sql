-- What a customer reads, such as de or pt-BR; null where nobody knows: from WhatsApp, and from before there was this column.
alter table tickets add column language varchar(8) character set ascii null;
