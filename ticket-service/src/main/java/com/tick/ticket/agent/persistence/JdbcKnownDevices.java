package com.tick.ticket.agent.persistence;

import com.tick.support.security.CapabilityTokens;
import com.tick.ticket.agent.KnownDevices;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcKnownDevices implements KnownDevices {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    JdbcKnownDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(long agentId, String device) {
        return jdbc.sql("select 1 from known_devices where agent_id = ? and device_sha256 = ?")
                .params(agentId, CapabilityTokens.sha256Hex(device))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void remember(long agentId, String device, Instant now) {
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        jdbc.sql(
                        """
                        insert into known_devices (agent_id, device_sha256, first_at, last_at) values (?, ?, ?, ?)
                        on duplicate key update last_at = values(last_at)
                        """)
                .params(agentId, CapabilityTokens.sha256Hex(device), at, at)
                .update();
        var oldest = jdbc.sql(
                        "select last_at from known_devices where agent_id = ? order by last_at desc limit 1 offset "
                                + (MOST - 1))
                .param(agentId)
                .query(LocalDateTime.class)
                .optional();
        oldest.ifPresent(it -> jdbc.sql("delete from known_devices where agent_id = ? and last_at < ?")
                .params(agentId, it)
                .update());
    }

    @Override
    public void forgetAllOf(long agentId) {
        jdbc.sql("delete from known_devices where agent_id = ?").param(agentId).update();
    }
}
