package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last step of a sign-in: a new session in the place of the browser's old one. */
@Component
class OpenSession {

    private final Sessions sessions;
    private final SessionTokens tokens;
    private final KnownDevices devices;
    private final SecurityLog log;
    private final Clock clock;

    OpenSession(Sessions sessions, SessionTokens tokens, KnownDevices devices, SecurityLog log, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.devices = devices;
        this.log = log;
        this.clock = clock;
    }

    /** @return the session's token */
    @Transactional
    public String handle(Agent agent, SignIn.Browser browser) {
        var now = clock.instant();
        var token = tokens.next();
        var before = browser.session();
        if (before != null) {
            sessions.end(before);
        }
        sessions.open(agent.id(), tokens.fingerprint(token), now);
        if (browser.device() != null) {
            devices.remember(agent.id(), browser.device(), now);
        }
        log.add(SecurityEntry.success(
                now, "signed_in", new Requester("agent:" + agent.id(), browser.seenAs()), null, null));
        return token;
    }
}
