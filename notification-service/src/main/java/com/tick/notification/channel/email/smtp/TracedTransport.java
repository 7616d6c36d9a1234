package com.tick.notification.channel.email.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows how far a mail has come: once its end was sent the server may have it, whatever happens to the connection. */
final class TracedTransport extends SMTPTransport {

    private boolean inData;
    private boolean handedOver;

    TracedTransport(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), tls ? "smtps" : "smtp", tls);
    }

    @Override
    protected OutputStream data() throws MessagingException {
        var stream = super.data();
        inData = true;
        return stream;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }

    boolean inData() {
        return inData;
    }

    /** From then on only the server's answer tells what became of it. */
    boolean handedOver() {
        return handedOver;
    }
}
