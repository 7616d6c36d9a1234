package com.tick.ticket.agent;

import com.tick.support.error.Invalid;

/** A password that must not be set, or that was not the right one to set another with. */
public final class UnfitPassword extends Invalid {

    private UnfitPassword(String why, String field) {
        super("unfit-password", why, field);
    }

    static UnfitPassword notThePresentOne() {
        return new UnfitPassword("Your current password is incorrect.", "currentPassword");
    }

    static UnfitPassword sameAgain() {
        return new UnfitPassword("Choose a password that’s different from your current one.", "newPassword");
    }

    static UnfitPassword tooShort(int least) {
        return new UnfitPassword("Use at least %d characters.".formatted(least), "newPassword");
    }

    static UnfitPassword tooWeak(String why) {
        return new UnfitPassword(why, "newPassword");
    }

    static UnfitPassword isTheEmail() {
        return new UnfitPassword("Your password can’t be your email address.", "newPassword");
    }
}
