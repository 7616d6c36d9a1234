package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;

/** A mail whose headers are bounded; its content stays where the stream has it. */
final class BoundedMessage extends MimeMessage {

    BoundedMessage(InputStream in) throws MessagingException {
        super(MailLibrary.session(), in);
    }

    @Override
    protected InternetHeaders createInternetHeaders(InputStream in) throws MessagingException {
        return new BoundedHeaders(in);
    }
}
