package com.tick.notification.channel.email.imap;

import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.ConnectionProblem;
import com.tick.notification.channel.email.MailServer;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens the mailbox once, and says in words what is wrong. */
@Component
public class TestMailbox {

    private final AccessTokens tokens;
    private final Clock clock;

    TestMailbox(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty when it works. */
    public String problem(MailServer server, String folder) {
        try {
            var secret = server.oauth() ? tokens.current() : server.password();
            try (var mailbox = ImapMailbox.open(server, secret, folder, clock)) {
                mailbox.uidValidity();
                return "";
            }
        } catch (MessagingException | RuntimeException failed) {
            return ConnectionProblem.inWords(failed, server, "IMAP");
        }
    }
}
