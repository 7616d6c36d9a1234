package com.tick.notification.channel.email;

/**
 * A server and how to sign in there. Its text form has no secret.
 *
 * @param username empty: it is used without signing in
 * @param password empty where OAuth is used
 */
public record MailServer(String host, int port, Security security, String username, String password, boolean oauth) {

    /** How the connection is protected. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    @Override
    public String toString() {
        return "MailServer[%s:%d, %s]".formatted(host, port, security);
    }
}
