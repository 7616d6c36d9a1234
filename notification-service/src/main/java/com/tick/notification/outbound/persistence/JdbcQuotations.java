package com.tick.notification.outbound.persistence;

import com.tick.notification.outbound.Message;
import com.tick.notification.outbound.Quotations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The message is marked as answered with the claim, so a later reply quotes nothing, and a repetition the same again. */
@Repository
class JdbcQuotations implements Quotations {

    private final JdbcClient jdbc;

    JdbcQuotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> answeredBy(Message reply) {
        var about = reply.subject();
        return about == null ? Optional.empty() : newestOn(about.ticketId(), reply);
    }

    private Optional<String> newestOn(long ticketId, Message reply) {
        var newest = jdbc.sql(
                        """
                        select id, wamid, quoted_by from inbound_messages
                        where ticket_id = ? and phone_number_id = ? and kind not in ('edit', 'revoke', 'reaction')
                        order by id desc limit 1
                        """)
                .params(ticketId, reply.phoneNumberId())
                .query((row, number) ->
                        new Answered(row.getLong("id"), row.getString("wamid"), row.getString("quoted_by")))
                .optional();
        newest.filter(it -> it.by() == null)
                .ifPresent(it -> jdbc.sql("update inbound_messages set quoted_by = ? where id = ?")
                        .params(reply.id(), it.id())
                        .update());
        return newest.filter(it -> it.by() == null || it.by().equals(reply.id()))
                .map(Answered::wamid);
    }

    private record Answered(long id, String wamid, @Nullable String by) {}
}
