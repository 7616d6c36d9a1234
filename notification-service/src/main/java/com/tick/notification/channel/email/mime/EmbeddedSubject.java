package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.ByteArrayInputStream;

/** The subject of a mail that is attached to another one. */
final class EmbeddedSubject {

    private static final int FAR_ENOUGH = 64 * 1024;

    private EmbeddedSubject() {}

    static String of(Part attached) {
        try {
            var head = PartWalk.bytes(attached, FAR_ENOUGH);
            var subjects = new BoundedHeaders(new ByteArrayInputStream(head)).getHeader("Subject");
            return subjects == null ? "" : HeaderText.decode(subjects[0]);
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
