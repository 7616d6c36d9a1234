package com.tick.notification.notice.persistence;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.notice.LastInbound;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcLastInbound implements LastInbound {

    private final JdbcClient jdbc;

    JdbcLastInbound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Way> ofTickets(Set<Long> ticketIds) {
        var ways = new HashMap<Long, Way>();
        if (!ticketIds.isEmpty()) {
            jdbc.sql(
                            """
                            select m.ticket_id, m.channel, m.phone_number_id, c.contact_id from inbound_messages m
                            join conversations c on c.id = m.conversation_id
                            join (select max(id) as id from inbound_messages
                                  where ticket_id in (:tickets) and not automatic group by ticket_id) last on last.id = m.id
                            """)
                    .param("tickets", ticketIds)
                    .query(row -> {
                        ways.put(
                                row.getLong("ticket_id"),
                                new Way(
                                        new ChannelId(row.getString("channel")),
                                        row.getString("contact_id"),
                                        row.getString("phone_number_id")));
                    });
        }
        return ways;
    }
}
