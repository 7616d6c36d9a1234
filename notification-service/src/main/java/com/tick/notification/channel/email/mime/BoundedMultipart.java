package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A multipart of which only so many parts are looked at; all others are one and the same empty part. */
final class BoundedMultipart extends MimeMultipart {

    static final int MOST = 1_000;

    private int seen;
    private @Nullable MimeBodyPart beyond;

    BoundedMultipart(MimePart part) throws MessagingException {
        super(new MimePartDataSource(part));
    }

    boolean isBeyond(Object part) {
        return part == beyond;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
        if (seen < MOST) {
            seen++;
            return new BoundedPart(in);
        }
        if (beyond == null) {
            beyond = new MimeBodyPart();
        }
        return beyond;
    }
}
