package com.tick.simulator.mail;

import com.icegreen.greenmail.imap.ImapServer;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.util.ServerSetup;
import com.tick.simulator.SimulatorSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SMTP and the IMAP port over the same mailboxes; each can be closed and opened again on the port it had. */
@Component
public class MailServer {
    private static final long START_MS = 10_000;
    private static final Duration SMTP_IDLE = Duration.ofMinutes(5);
    /** RFC 3501 allows a client in IDLE half an hour of silence. */
    private static final Duration IMAP_IDLE = Duration.ofMinutes(31);

    private final SimulatorSettings settings;
    private final Mailboxes mailboxes;
    private final MailFaults faults;
    private @Nullable AbstractServer smtp;
    private @Nullable AbstractServer imap;
    private int smtpPort;
    private int imapPort;

    MailServer(SimulatorSettings settings, Mailboxes mailboxes, MailFaults faults) {
        this.settings = settings;
        this.mailboxes = mailboxes;
        this.faults = faults;
        this.smtpPort = settings.mail().smtpPort();
        this.imapPort = settings.mail().imapPort();
    }

    @PostConstruct
    synchronized void start() {
        smtp = started(new SmtpListener(setup(smtpPort, ServerSetup.PROTOCOL_SMTP), mailboxes, faults), SMTP_IDLE);
        smtpPort = smtp.getPort();
        imap = started(new ImapServer(setup(imapPort, ServerSetup.PROTOCOL_IMAP), mailboxes.managers()), IMAP_IDLE);
        imapPort = imap.getPort();
    }

    @PreDestroy
    synchronized void stop() {
        smtp = stopped(smtp);
        imap = stopped(imap);
    }

    public synchronized int smtpPort() {
        return smtpPort;
    }

    public synchronized int imapPort() {
        return imapPort;
    }

    /** A closed port refuses connections, and those that were open are cut. */
    synchronized void open(boolean smtpOpen, boolean imapOpen) {
        if (!smtpOpen) smtp = stopped(smtp);
        if (!imapOpen) imap = stopped(imap);
        if (smtpOpen && smtp == null)
            smtp = started(new SmtpListener(setup(smtpPort, ServerSetup.PROTOCOL_SMTP), mailboxes, faults), SMTP_IDLE);
        if (imapOpen && imap == null)
            imap = started(new ImapServer(setup(imapPort, ServerSetup.PROTOCOL_IMAP), mailboxes.managers()), IMAP_IDLE);
    }

    /** Back to a server without faults. */
    public void reset() {
        faults.set(MailFaults.State.NONE);
        open(true, true);
    }

    private ServerSetup setup(int port, String protocol) {
        return new ServerSetup(port, settings.address(), protocol);
    }

    private static AbstractServer started(AbstractServer server, Duration idle) {
        server.setDaemon(true);
        server.setClientSocketTimeout((int) idle.toMillis());
        server.startService();
        try {
            if (server.waitTillRunning(START_MS)) return server;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The mail server could not open %s port %d. Is it in use?"
                .formatted(server.getProtocol(), server.getServerSetup().getPort()));
    }

    private static @Nullable AbstractServer stopped(@Nullable AbstractServer server) {
        if (server != null) server.stopService();
        return null;
    }
}
