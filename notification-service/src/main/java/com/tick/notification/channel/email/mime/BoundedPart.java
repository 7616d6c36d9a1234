package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part whose headers are bounded; its content stays where the stream has it. */
final class BoundedPart extends MimeBodyPart {

    BoundedPart(InputStream in) throws MessagingException {
        super();
        headers = new BoundedHeaders(in);
        if (in instanceof SharedInputStream shared) {
            contentStream = shared.newStream(shared.getPosition(), -1);
        } else {
            try {
                contentStream = new SharedByteArrayInputStream(in.readAllBytes());
            } catch (IOException broken) {
                throw new MessagingException("The part ends too early", broken);
            }
        }
    }
}
