package com.tick.ticket.agent;

import org.springframework.stereotype.Service;

/** An admin gives an agent who has forgotten it a new password, which is shown once. */
@Service
public class ResetPassword {

    private final Passwords passwords;
    private final SessionTokens secrets;
    private final StorePassword store;

    ResetPassword(Passwords passwords, SessionTokens secrets, StorePassword store) {
        this.passwords = passwords;
        this.secrets = secrets;
        this.store = store;
    }

    /** The new password. */
    public String handle(long agentId) {
        var password = FirstPassword.from(secrets);
        store.handle(agentId, passwords.hash(password), null);
        return password;
    }
}
