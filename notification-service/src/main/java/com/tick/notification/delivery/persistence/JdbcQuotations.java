package com.tick.notification.delivery.persistence;

import com.tick.notification.channel.Delivery;
import com.tick.notification.delivery.Quotations;
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
    public Optional<String> answeredBy(Delivery reply) {
        var about = reply.ticket();
        return about == null ? Optional.empty() : newestOn(about.id(), reply);
    }

    private Optional<String> newestOn(long ticketId, Delivery reply) {
        var newest = jdbc.sql(
                        """
                        select id, wamid, quoted_by from inbound_messages
                        where ticket_id = ? and phone_number_id = ? and kind not in ('edit', 'revoke', 'reaction')
                        order by id desc limit 1
                        """)
                .params(ticketId, reply.from().id())
                .query((row, number) ->
                        new Answered(row.getLong("id"), row.getString("wamid"), row.getString("quoted_by")))
                .optional();
        newest.filter(it -> it.by() == null)
                .ifPresent(it -> jdbc.sql("update inbound_messages set quoted_by = ? where id = ?")
                        .params(reply.messageId(), it.id())
                        .update());
        return newest.filter(it -> it.by() == null || it.by().equals(reply.messageId()))
                .map(Answered::externalId);
    }

    private record Answered(long id, String externalId, @Nullable String by) {}
}
