alter table reply_history add column agent_name varchar(100) null;
