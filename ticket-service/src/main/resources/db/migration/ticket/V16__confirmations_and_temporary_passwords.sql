-- When whoever sits at the browser last showed that they are the agent.
alter table sessions add column confirmed_at datetime(6) null;
-- A password that was handed out must be changed, and opens nothing from this moment on; null: the agent chose it.
alter table agents add column temporary_password_until datetime(6) null;
-- A program has no more rights than whoever let it in: tokens of those who are no longer admins end.
update api_tokens t join agents a on a.id = t.created_by
   set t.revoked_at = current_timestamp(6)
 where t.revoked_at is null and (not a.active or a.role <> 'ADMIN');
