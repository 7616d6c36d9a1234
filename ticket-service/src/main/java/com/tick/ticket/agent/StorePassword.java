package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last step of every change of a password. Whoever came in with the old one is out. */
@Component
class StorePassword {

    private final Agents agents;
    private final Sessions sessions;
    private final KnownDevices devices;
    private final SecurityLog log;
    private final Clock clock;

    StorePassword(Agents agents, Sessions sessions, KnownDevices devices, SecurityLog log, Clock clock) {
        this.agents = agents;
        this.sessions = sessions;
        this.devices = devices;
        this.log = log;
        this.clock = clock;
    }

    /** @param sessionId the session that goes on */
    @Transactional
    public void change(long agentId, String hash, long sessionId, Requester by) {
        var agent = agents.get(agentId);
        agent.changePassword(hash);
        agents.save(agent);
        sessions.endOthersOf(agentId, sessionId);
        log.add(SecurityEntry.success(clock.instant(), "password_changed", by, "agent:" + agentId, null));
    }

    @Transactional
    public void handOut(long agentId, String hash, Instant until, Requester by) {
        var agent = agents.get(agentId);
        agent.handOutPassword(hash, until);
        agents.save(agent);
        sessions.endAllOf(agentId);
        devices.forgetAllOf(agentId);
        log.add(SecurityEntry.success(clock.instant(), "password_reset", by, "agent:" + agentId, null));
    }
}
