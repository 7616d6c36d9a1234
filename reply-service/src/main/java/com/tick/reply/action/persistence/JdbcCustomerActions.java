package com.tick.reply.action.persistence;

import com.tick.reply.action.CustomerAction;
import com.tick.reply.action.CustomerActions;
import com.tick.reply.action.messaging.CustomerActionPublisher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCustomerActions implements CustomerActions {

    private final JdbcClient jdbc;
    private final CustomerActionPublisher publisher;

    JdbcCustomerActions(JdbcClient jdbc, CustomerActionPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    @Override
    public boolean contain(String idempotencyKey) {
        return jdbc.sql("select count(*) from customer_actions where idempotency_key = ?")
                        .param(idempotencyKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<Long> replyOf(long ticketId, String replyKey) {
        return jdbc.sql("select id from replies where idempotency_key = ? and ticket_id = ?")
                .params(replyKey, ticketId)
                .query(Long.class)
                .optional();
    }

    @Override
    public void add(CustomerAction action, String commandId, String idempotencyKey, Instant now) {
        jdbc.sql(
                        """
                        insert into customer_actions (ticket_id, reply_id, message_id, what, content, at, idempotency_key)
                        values (:ticket, :reply, :message, :what, :content, :at, :key)
                        """)
                .param("ticket", action.ticketId())
                .param("reply", action.replyId())
                .param("message", action.messageId())
                .param("what", action.what())
                .param("content", action.text())
                .param("at", LocalDateTime.ofInstant(action.at(), ZoneOffset.UTC))
                .param("key", idempotencyKey)
                .update();
        publisher.publish(action, commandId, now);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CustomerAction> onTicket(long ticketId, int limit) {
        return jdbc.sql(
                        """
                        select * from (select * from customer_actions where ticket_id = ? order by at desc, id desc limit ?)
                          newest order by at, id
                        """)
                .params(ticketId, limit)
                .query(JdbcCustomerActions::action)
                .list();
    }

    private static CustomerAction action(ResultSet row, int rowNumber) throws SQLException {
        return new CustomerAction(
                row.getLong("ticket_id"),
                row.getObject("reply_id", Long.class),
                row.getString("message_id"),
                row.getString("what"),
                row.getString("content"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
