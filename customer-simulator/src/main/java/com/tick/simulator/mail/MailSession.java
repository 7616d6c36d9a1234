package com.tick.simulator.mail;

import jakarta.mail.Session;
import java.util.Properties;

/** Made with the first message: whoever plays the phone alone doesn't pay for a mail library. */
final class MailSession {
    /** Without UTF-8 in headers, so that bytes above 127 stay what they are. */
    static final Session PLAIN = Session.getInstance(new Properties());

    private MailSession() {}
}
