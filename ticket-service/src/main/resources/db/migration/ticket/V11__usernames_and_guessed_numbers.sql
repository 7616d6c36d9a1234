-- What a customer is found by on WhatsApp, and whether the country of the number is only the one chosen beside it.
alter table tickets
  add column username varchar(200) null,
  add column mobile_guessed boolean not null default false;
create index tickets_by_username on tickets (username);

-- One key per phone line for tickets from WhatsApp, too: three countries write their mobiles with and without a digit more.
update tickets set mobile_digits = concat(substr(mobile_digits, 1, 4), '9', substr(mobile_digits, 5))
 where channel = 'whatsapp' and mobile_digits regexp '^55[1-9][0-9][6-9][0-9]{7}$';
update tickets set mobile_digits = concat('52', substr(mobile_digits, 4))
 where channel = 'whatsapp' and mobile_digits regexp '^521[0-9]{10}$';
update tickets set mobile_digits = concat('54', substr(mobile_digits, 4))
 where channel = 'whatsapp' and mobile_digits regexp '^549[0-9]{10}$';
