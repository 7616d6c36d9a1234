package com.tick.ticket.agent;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a password must be that somebody chooses. */
@Component
public class PasswordRules {

    static final int SHORTEST = 12;

    private final PasswordStrength strength;

    PasswordRules(PasswordStrength strength) {
        this.strength = strength;
    }

    /** @throws UnfitPassword when it is too short or too easy to guess */
    void check(String wanted, String name, String email) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            throw UnfitPassword.tooShort(SHORTEST);
        }
        if (Emails.normalized(wanted).equals(email)) {
            throw UnfitPassword.isTheEmail();
        }
        var weakness = strength.weakness(wanted, List.of(name, email));
        if (weakness != null) {
            throw UnfitPassword.tooWeak(weakness);
        }
    }
}
