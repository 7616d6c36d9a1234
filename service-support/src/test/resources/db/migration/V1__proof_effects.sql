create table proof_effects (
    id bigint not null auto_increment primary key,
    ticket_id bigint not null,
    status varchar(100) not null
);
