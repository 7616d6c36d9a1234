-- Customers who have lost their private link. Answered by a worker, so that no answer tells whether a number is known.
create table link_requests (
    id bigint not null auto_increment primary key,
    mobile_e164 varchar(20) character set ascii collate ascii_bin not null,
    reference varchar(16),
    address varchar(100) character set ascii collate ascii_bin not null,
    requested_at datetime(6) not null,
    handled_at datetime(6),
    key link_requests_waiting (handled_at, id),
    key link_requests_by_number (mobile_e164, requested_at),
    key link_requests_by_address (address, requested_at),
    key link_requests_by_age (requested_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
