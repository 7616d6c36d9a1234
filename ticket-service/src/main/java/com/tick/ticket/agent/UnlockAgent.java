package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin forgets the wrong passwords and codes on an account, so that its next sign-in is not slowed down. */
@Service
public class UnlockAgent {

    private final Agents agents;
    private final SignInThrottle throttle;
    private final SecurityLog log;
    private final Clock clock;

    UnlockAgent(Agents agents, SignInThrottle throttle, SecurityLog log, Clock clock) {
        this.agents = agents;
        this.throttle = throttle;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void handle(long agentId, Requester by) {
        var agent = agents.find(agentId).orElseThrow(() -> new AgentNotFound(agentId));
        throttle.unlock(agent.email());
        log.add(SecurityEntry.success(clock.instant(), "sign_in_unlocked", by, "agent:" + agentId, null));
    }
}
