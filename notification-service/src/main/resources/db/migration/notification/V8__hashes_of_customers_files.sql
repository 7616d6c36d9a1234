-- What WhatsApp said the file's SHA-256 is, in hex: other bytes are not the customer's file.
alter table inbound_messages add column media_sha256 char(64) character set ascii collate ascii_bin null;
