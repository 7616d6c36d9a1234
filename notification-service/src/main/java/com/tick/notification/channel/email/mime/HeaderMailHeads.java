package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.MailHead;
import com.tick.notification.channel.email.MailHeads;
import com.tick.notification.channel.email.RawMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at headers and, for the fingerprint, at what no server on the way changes. */
@Component
class HeaderMailHeads implements MailHeads {

    private static final int BUFFER = 64 * 1024;

    @Override
    public MailHead of(RawMail raw, DeskAddresses desk) throws IOException {
        try (var in = new BufferedInputStream(raw.open(), BUFFER)) {
            var headers = new BoundedHeaders(in);
            var date = first(headers, "Date");
            var id = messageId(headers);
            var digest = sha256();
            add(digest, first(headers, "From"));
            add(digest, date);
            add(digest, first(headers, "Subject"));
            // without a date only its id tells it from the same words another day
            add(digest, date == null ? id : null);
            addAll(digest, in);
            var read = new Headers(new MimeBodyPart(headers, new byte[0]));
            var people = MailReader.people(read);
            return new MailHead(
                    HexFormat.of().formatHex(digest.digest()),
                    id,
                    MailReader.subject(read),
                    people,
                    NatureReader.automatic(read, people, desk) != null);
        } catch (MessagingException unreadable) {
            throw new IOException("The mail's headers cannot be read", unreadable);
        }
    }

    private static @Nullable String messageId(BoundedHeaders headers) {
        var raw = first(headers, "Message-ID");
        var id = raw == null ? "" : raw.replaceAll("\\s+", "").replaceAll("^<|>$", "");
        return id.isEmpty() || id.length() > 500 ? null : id;
    }

    private static @Nullable String first(BoundedHeaders headers, String name) {
        var values = headers.getHeader(name);
        return values == null ? null : values[0];
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        if (value != null) {
            digest.update(value.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static void addAll(MessageDigest digest, InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
