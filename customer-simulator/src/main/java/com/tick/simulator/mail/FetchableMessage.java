package com.tick.simulator.mail;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.InMemoryStore;
import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A message whose bytes are served as they are. Where GreenMail fails to describe its envelope or structure, it describes a
 * plain one instead: a real IMAP server delivers what it doesn't understand, and so does this one.
 */
final class FetchableMessage extends MimeMessage {
    private static final Logger log = LoggerFactory.getLogger(FetchableMessage.class);
    private static final byte[] PLAIN =
            "Subject: (unreadable)\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private FetchableMessage(byte[] described, byte[] bytes) throws MessagingException {
        super(MailSession.PLAIN, new ByteArrayInputStream(described));
        this.bytes = bytes;
    }

    static FetchableMessage of(byte[] bytes, Date at) {
        try {
            if (isDescribed(new FetchableMessage(bytes, bytes), at)) return new FetchableMessage(bytes, bytes);
        } catch (MessagingException | RuntimeException | FolderException unreadable) {
            log.debug("Described as a plain message", unreadable);
        }
        try {
            return new FetchableMessage(PLAIN, bytes);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isDescribed(MimeMessage message, Date at) throws FolderException {
        var attempt = scratch();
        var uid = attempt.appendMessage(message, new Flags(), at);
        var attributes = attempt.getMessage(uid).getAttributes();
        // a multipart without parts, which it writes as clients can't read it
        return !attributes.getEnvelope().isEmpty()
                && !attributes.getBodyStructure(true).contains("( \"");
    }

    private static MailFolder scratch() throws FolderException {
        var store = new InMemoryStore();
        return store.createMailbox(store.getMailbox(ImapConstants.USER_NAMESPACE), "scratch", true);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
        out.write(bytes);
    }

    @Override
    public int getSize() {
        return bytes.length;
    }
}
