package com.tick.ticket.agent;

import com.tick.ticket.securitylog.Requester;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** An admin gives an agent who has forgotten it a new password, which is shown once and is to be changed. */
@Service
public class ResetPassword {

    private final Passwords passwords;
    private final SessionTokens secrets;
    private final TemporaryPasswords temporary;
    private final StorePassword store;
    private final Clock clock;

    ResetPassword(
            Passwords passwords,
            SessionTokens secrets,
            TemporaryPasswords temporary,
            StorePassword store,
            Clock clock) {
        this.passwords = passwords;
        this.secrets = secrets;
        this.temporary = temporary;
        this.store = store;
        this.clock = clock;
    }

    /** The new password. */
    public String handle(long agentId, Requester by) {
        var password = FirstPassword.from(secrets);
        store.handOut(agentId, passwords.hash(password), temporary.end(clock.instant()), by);
        return password;
    }
}
