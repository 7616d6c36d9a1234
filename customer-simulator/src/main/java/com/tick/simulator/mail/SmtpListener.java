package com.tick.simulator.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** GreenMail's SMTP server with commands of our own where faults, sizes or exact bytes matter. */
final class SmtpListener extends SmtpServer {
    private final SmtpCommands commands;
    private final SmtpManager manager;

    SmtpListener(ServerSetup setup, Mailboxes mailboxes, MailFaults faults) {
        super(setup, mailboxes.managers());
        this.commands = new SmtpCommands(mailboxes, faults);
        this.manager = new RefusingManager(mailboxes, faults);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpSession(commands, manager, client);
    }

    private static final class RefusingManager extends SmtpManager {
        private final MailFaults faults;

        RefusingManager(Mailboxes mailboxes, MailFaults faults) {
            super(
                    mailboxes.managers().getImapHostManager(),
                    mailboxes.managers().getUserManager());
            this.faults = faults;
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return faults.refusal(MailFaults.Stage.RCPT);
        }
    }
}
