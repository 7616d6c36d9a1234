package com.tick.simulator.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One message that the mail server accepted, with the envelope it came in. */
final class Mail {
    private final String id;
    private final Instant at;
    private final String sender;
    private final List<String> recipients;
    private final MimeMessage stored;
    private final byte @Nullable [] exact;
    private final int size;
    private final AtomicBoolean opened = new AtomicBoolean();
    private SoftReference<MailView> view = new SoftReference<>(null);

    /**
     * A message of these bytes.
     *
     * @param sender empty for a bounce
     * @param stored what a mailbox keeps; when it gives back the same bytes, they are not kept twice
     */
    Mail(String id, Instant at, String sender, List<String> recipients, MimeMessage stored, byte[] bytes) {
        this.id = id;
        this.at = at;
        this.sender = sender;
        this.recipients = List.copyOf(recipients);
        this.stored = stored;
        this.size = bytes.length;
        this.exact = SameBytes.written(stored, bytes) ? null : bytes;
    }

    String id() {
        return id;
    }

    Instant at() {
        return at;
    }

    String sender() {
        return sender;
    }

    List<String> recipients() {
        return recipients;
    }

    /** What it takes in memory, about. */
    long weight() {
        return (long) size * (recipients.size() + (exact == null ? 0 : 1)) + 2048;
    }

    /** Whether a customer has read it on the page. */
    boolean opened() {
        return opened.get();
    }

    boolean open() {
        return opened.compareAndSet(false, true);
    }

    boolean isTo(String address) {
        return recipients.stream().anyMatch(recipient -> Mailboxes.same(recipient, address));
    }

    boolean isFrom(String address) {
        return Mailboxes.same(sender, address);
    }

    /** As it came, to the byte. */
    byte[] bytes() {
        return exact == null ? written(stored) : exact.clone();
    }

    static byte[] written(MimeMessage message) {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException | MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    synchronized MailView view() {
        var known = view.get();
        if (known != null) return known;
        var read = new MailReader(this).view();
        view = new SoftReference<>(read);
        return read;
    }

    /** Addresses are compared without regard to case, as every mail server does. */
    static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
