package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.ParsedMail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/** Raw mails for tests, and how our desk reads them. */
final class MailFixture {

    static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    static final DeskAddresses DESK = new DeskAddresses(
            "support@desk.example", "support+{token}@desk.example", Set.of("help@desk.example"), "mx.desk.example");

    private static final String PERSON =
            """
            From: Ada Lovelace <ada@customer.example>
            To: support@desk.example
            Subject: Printer
            Message-ID: <1@customer.example>
            Date: Mon, 30 Nov 2026 11:59:00 +0000
            """;

    private MailFixture() {}

    static ParsedMail read(String raw) {
        return read(raw.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedMail read(String raw, Charset charset) {
        return read(raw.getBytes(charset));
    }

    static ParsedMail read(byte[] raw) {
        return onDisk(raw, file -> new MailReader().read(file, NOW, DESK));
    }

    static byte[] file(String raw, int index) {
        return onDisk(raw.getBytes(StandardCharsets.UTF_8), file -> {
            var content = new ByteArrayOutputStream();
            new MailReader().writeFile(file, index, content);
            return content.toByteArray();
        });
    }

    /** From a person, with these headers and this body. */
    static ParsedMail fromPerson(String more) {
        return read(PERSON + more);
    }

    static String person(String more) {
        return PERSON + more;
    }

    interface Use<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T onDisk(byte[] raw, Use<T> use) {
        try {
            var file = Files.createTempFile("mail", ".eml");
            try {
                Files.write(file, raw);
                return use.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
