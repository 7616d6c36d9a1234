package com.tick.notification.channel.email;

import java.util.List;

/**
 * Who or what wrote a mail.
 *
 * @param automatic no person wrote it: it is shown, and never answered by itself
 * @param why what it was told by, for agents; empty for a person's mail
 * @param authentication what our own mail server says of the sender
 * @param reports what it tells about mails of ours; empty unless it is a bounce
 */
public record MailNature(boolean automatic, String why, Authentication authentication, List<BounceReport> reports) {

    public MailNature {
        reports = List.copyOf(reports);
    }

    /** Whether the sender is who the mail says. */
    public enum Authentication {
        PASSED,
        FAILED,
        /** Our mail server does not say. */
        UNKNOWN
    }
}
