package com.tick.ticket.apitoken;

import com.tick.ticket.agent.SessionTokens;
import com.tick.ticket.securitylog.Requester;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admin lets a program in. */
@Service
public class CreateApiToken {

    static final int MOST = 100;

    /** Lets people and secret scanners see what it is. */
    private static final String PREFIX = "tick_";

    private static final int ENDING = 4;

    public record Command(String name, boolean mayWrite, long adminId, Requester by) {}

    /** @param secret it is known here only now */
    public record Created(ApiToken token, String secret) {}

    private final ApiTokens tokens;
    private final SessionTokens secrets;
    private final SecurityLog log;
    private final Clock clock;

    CreateApiToken(ApiTokens tokens, SessionTokens secrets, SecurityLog log, Clock clock) {
        this.log = log;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public Created handle(Command command) {
        if (tokens.lockAndCount() >= MOST) {
            throw new TooManyApiTokens();
        }
        var secret = PREFIX + secrets.next();
        var token = tokens.add(
                command.name(),
                command.mayWrite(),
                secrets.fingerprint(secret),
                secret.substring(secret.length() - ENDING),
                command.adminId(),
                clock.instant());
        log.add(SecurityEntry.success(
                token.createdAt(), "token_created", command.by(), "token:" + token.id(), token.name()));
        return new Created(token, secret);
    }
}
