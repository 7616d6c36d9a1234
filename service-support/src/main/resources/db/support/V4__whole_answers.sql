-- For answers that are stored whole.
alter table idempotency_keys modify column answer text;
