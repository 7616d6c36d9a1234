package com.tick.ticket.agent;

import com.tick.support.error.Invalid;

/** A password that must not be set, or that was not the right one to set another with. */
public final class UnfitPassword extends Invalid {

    private UnfitPassword(String why, String field) {
        super("unfit-password", why, field);
    }

    static UnfitPassword notThePresentOne() {
        return new UnfitPassword("The present password is another.", "currentPassword");
    }

    static UnfitPassword sameAgain() {
        return new UnfitPassword("The new password must differ from the present one.", "newPassword");
    }

    static UnfitPassword tooShort(int least) {
        return new UnfitPassword("The new password needs at least %d characters.".formatted(least), "newPassword");
    }

    static UnfitPassword tooWeak(String why) {
        return new UnfitPassword(why, "newPassword");
    }

    static UnfitPassword isTheEmail() {
        return new UnfitPassword("The new password must not be the e-mail address.", "newPassword");
    }
}
