package com.tick.simulator.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a message as far as it can be read; what can't is shown as it is. */
final class MailReader {
    private static final Logger log = LoggerFactory.getLogger(MailReader.class);
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"]+@[^\\s<>,;:\"]+");

    private final Mail mail;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> texts = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<Part> files = new ArrayList<>();
    private int parts;

    MailReader(Mail mail) {
        this.mail = mail;
        try {
            var message = new MimeMessage(MailSession.PLAIN, new ByteArrayInputStream(mail.bytes()));
            for (Header header : Collections.list(message.getAllHeaders()))
                headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(readable(MimeUtility.unfold(String.valueOf(header.getValue()))));
            read(message, 0);
        } catch (MessagingException unreadable) {
            log.debug("A message can't be read", unreadable);
        }
    }

    MailView view() {
        return new MailView(
                mail.id(),
                addresses("From").stream().findFirst().orElse(mail.sender()),
                displayName(first("From")),
                addresses("To"),
                addresses("Cc"),
                decoded(first("Subject")),
                optional("Message-ID"),
                optional("In-Reply-To"),
                words("References"),
                headers,
                joined(texts),
                joined(pages),
                files.stream().map(MailReader::attachment).toList(),
                new MailView.Envelope(mail.sender(), mail.recipients()),
                mail.at().toString());
    }

    /** Those of the view, in its order. */
    List<Part> files() {
        return files;
    }

    /** The name in a From header; empty where there is only an address. */
    private static String displayName(String from) {
        try {
            var name = InternetAddress.parseHeader(from, false)[0].getPersonal();
            return name == null ? "" : name;
        } catch (AddressException | ArrayIndexOutOfBoundsException unreadable) {
            return "";
        }
    }

    static byte[] content(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** Never more than a type and a subtype, without parameters. */
    static String type(Part part) {
        try {
            return new ContentType(String.valueOf(part.getContentType())).getBaseType();
        } catch (MessagingException unreadable) {
            return "application/octet-stream";
        }
    }

    static MailView.Attachment attachment(Part part) {
        String name = null;
        String contentId = null;
        long size = 0;
        try {
            name = part.getFileName();
            var ids = part.getHeader("Content-ID");
            contentId = ids == null ? null : ids[0].replaceAll("[<>\\s]", "");
            size = content(part).length;
        } catch (MessagingException | IOException unreadable) {
            log.debug("A part can't be read", unreadable);
        }
        var type = type(part);
        var known = name == null || name.isBlank() ? "attachment" + ending(type) : decoded(readable(name));
        return new MailView.Attachment(known, type, size, contentId);
    }

    private static String ending(String type) {
        return type.equalsIgnoreCase("message/rfc822") ? ".eml" : "";
    }

    private void read(Part part, int depth) throws MessagingException {
        if (parts++ > MOST_PARTS) return;
        var type = type(part);
        var isFile = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || hasName(part);
        if (part.isMimeType("multipart/*") && depth < DEEPEST && readParts(part, depth)) return;
        if (isFile || !(type.toLowerCase(Locale.ROOT).startsWith("text/") || depth == 0)) files.add(part);
        else if (type.equalsIgnoreCase("text/html")) pages.add(text(part));
        else texts.add(text(part));
    }

    private boolean readParts(Part part, int depth) {
        try {
            var inner = new MimeMultipart(part.getDataHandler().getDataSource());
            int count = inner.getCount();
            for (int i = 0; i < count; i++) read(inner.getBodyPart(i), depth + 1);
            return true;
        } catch (MessagingException | RuntimeException unreadable) {
            log.debug("A multipart can't be read", unreadable);
            return false;
        }
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    private static boolean hasName(Part part) {
        try {
            return part.getFileName() != null;
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static String text(Part part) {
        try {
            var bytes = content(part);
            return new String(bytes, charset(part));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static Charset charset(Part part) {
        try {
            var name = new ContentType(String.valueOf(part.getContentType())).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private List<String> addresses(String header) {
        return headers.getOrDefault(header, List.of()).stream()
                .flatMap(MailReader::addressesIn)
                .map(Mail::normal)
                .toList();
    }

    private static Stream<String> addressesIn(String value) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(value, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null && address.contains("@"));
        } catch (AddressException unreadable) {
            return ADDRESS.matcher(value).results().map(MatchResult::group);
        }
    }

    private List<String> words(String header) {
        return headers.getOrDefault(header, List.of()).stream()
                .flatMap(value -> Stream.of(value.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private @Nullable String optional(String header) {
        var value = first(header).strip();
        return value.isEmpty() ? null : value;
    }

    private String first(String header) {
        return headers.getOrDefault(header, List.of("")).get(0);
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("\n"));
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException unknown) {
            return value;
        }
    }

    /** Headers come as one character per byte; those that are UTF-8 are meant as UTF-8. */
    private static String readable(String header) {
        if (header.chars().allMatch(letter -> letter < 128 || letter > 255)) return header;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException other) {
            return header;
        }
    }
}
