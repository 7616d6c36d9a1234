-- What stands above and below a template's text, and whether it needs more than words.
alter table channel_templates
  add column header varchar(200) null,
  add column header_takes_value boolean not null default false,
  add column footer varchar(200) null;

-- A template that an agent chose: its values one a line, and who chose it.
alter table messages
  add column template_name varchar(512) null,
  add column template_language varchar(16) null,
  add column template_values text null,
  add column agent_id bigint null;
