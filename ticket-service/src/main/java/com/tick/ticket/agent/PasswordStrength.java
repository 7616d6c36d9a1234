package com.tick.ticket.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells passwords that are soon guessed. */
public interface PasswordStrength {

    /**
     * What is wrong with a password, as a sentence for whoever chose it; null: nothing.
     *
     * @param context what somebody who guesses knows of the account
     */
    @Nullable
    String weakness(String password, List<String> context);
}
