package com.tick.notification.channel.email.smtp;

import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import jakarta.mail.Session;
import java.util.Properties;

/** How the mail server is spoken to; nothing waits for ever. */
final class MailSessions {

    private static final String CONNECT = "10000";
    private static final String READ = "60000";

    private MailSessions() {}

    static Session smtp(MailServer server, String ourDomain) {
        var prefix = server.security() == Security.TLS ? "mail.smtps." : "mail.smtp.";
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", CONNECT);
        settings.setProperty(prefix + "timeout", READ);
        settings.setProperty(prefix + "writetimeout", READ);
        settings.setProperty(prefix + "quitwait", "false");
        settings.setProperty(prefix + "sendpartial", "true");
        settings.setProperty(prefix + "allow8bitmime", "false");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        if (!ourDomain.isEmpty()) {
            settings.setProperty(prefix + "localhost", ourDomain);
        }
        if (server.oauth()) {
            settings.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        settings.setProperty(
                prefix + "auth", Boolean.toString(!server.username().isEmpty()));
        return Session.getInstance(settings);
    }
}
