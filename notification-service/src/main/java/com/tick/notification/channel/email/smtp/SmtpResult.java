package com.tick.notification.channel.email.smtp;

/** What became of a mail that was handed to the server. */
public sealed interface SmtpResult {

    record Accepted() implements SmtpResult {}

    /**
     * The server does not take it.
     *
     * @param code of SMTP, such as 550
     * @param sentence the server's own
     */
    record Refused(int code, String sentence) implements SmtpResult {

        /** Whether the server asks us to try again. */
        public boolean forNow() {
            return code >= 400 && code < 500;
        }
    }

    /** The server does not let us in, or does not let us send: no mail goes before somebody acts. */
    record LockedOut(int code, String sentence) implements SmtpResult {}

    /** It never got to the server. */
    record NotSent(String reason) implements SmtpResult {}

    /** The connection was lost between the mail's end and the server's answer. */
    record Unknown(String reason) implements SmtpResult {}
}
